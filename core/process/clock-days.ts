import { dateInShanghai } from '../clock/shanghai.ts'
import type { CaseState } from './case-state.ts'

/** The last day of a clock, by the law and as promised; null while it is suspended, or where nothing was promised. */
export interface ClockDays {
  dueOn: string | null
  promisedOn: string | null
}

/** The days on which all clocks of a case end that were ever started, those that have stopped among them. */
export function clockDays({ clocks }: Pick<CaseState, 'clocks'>): Record<string, ClockDays> {
  const days = Object.entries(clocks).map(([name, { due }]) => {
    return [name, { dueOn: dayOf(due.statutory), promisedOn: dayOf(due.promised) }] as const
  })
  return Object.fromEntries(days)
}

function dayOf(instant: string | null): string | null {
  return instant === null ? null : dateInShanghai(instant)
}
