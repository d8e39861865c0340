import type { Calendar } from '../clock/calendar.ts'
import { type ClockChange, countingOf } from './apply-clocks.ts'
import { type ClockDue, counted } from './case-clock.ts'
import type { CaseState } from './case-state.ts'
import type { LoadedProcess } from './load-process.ts'

/**
 * The clocks of a case counted by another calendar, and those among them that end differently by it, or for certain now. The others stay as they
 * were counted: the log tells what has changed and nothing else, and the case comes out of it again.
 */
export function recompute(
  { process }: LoadedProcess,
  state: CaseState,
  calendar: Calendar,
): { clocks: CaseState['clocks']; changes: ClockChange[] } {
  const changes: ClockChange[] = []
  const clocks = Object.entries(state.clocks).map(([name, running]) => {
    if (running.stoppedAt !== null) return [name, running] as const
    const next = counted(running, process.clocks[name]!, countingOf(state, { calendar }))
    if (isSame(next.due, running.due)) return [name, running] as const
    changes.push({ clock: name, act: 'recompute', running: next })
    return [name, next] as const
  })
  return { clocks: Object.fromEntries(clocks), changes }
}

function isSame(one: ClockDue, other: ClockDue): boolean {
  const { promised, statutory, provisional } = other
  return one.promised === promised && one.statutory === statutory && one.provisional === provisional
}
