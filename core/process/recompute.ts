import type { Calendar } from '../clock/calendar.ts'
import { type ClockChange, countingOf } from './apply-clocks.ts'
import { counted } from './case-clock.ts'
import type { CaseState } from './case-state.ts'
import type { LoadedProcess } from './load-process.ts'

/** The clocks of a case counted by another calendar, and those among them that end differently by it. */
export function recompute(
  { process }: LoadedProcess,
  state: CaseState,
  calendar: Calendar,
): { clocks: CaseState['clocks']; changes: ClockChange[] } {
  const changes: ClockChange[] = []
  const clocks = Object.entries(state.clocks).map(([name, running]) => {
    if (running.stoppedAt !== null) return [name, running] as const
    const next = counted(running, process.clocks[name]!, countingOf(state, { calendar }))
    const isOther = next.due.promised !== running.due.promised || next.due.statutory !== running.due.statutory
    if (isOther) changes.push({ clock: name, act: 'recompute', running: next })
    return [name, next] as const
  })
  return { clocks: Object.fromEntries(clocks), changes }
}
