import { isCovered } from '../clock/calendar.ts'
import { dayNumberOf } from '../clock/date.ts'
import { dateInShanghai } from '../clock/shanghai.ts'
import type { CaseClock, Counting } from './case-clock.ts'

/**
 * Whether the end that is told of a clock may still move: what was promised, where something was. That the law's own end lies in a
 * year whose holidays nobody has announced moves no promise that ends before it.
 */
export function isProvisional({ due }: CaseClock, { calendar }: Counting): boolean {
  if (!due.provisional || due.promised === null) return due.provisional
  const day = dayNumberOf(dateInShanghai(due.promised))
  return !isCovered(calendar, day, day)
}
