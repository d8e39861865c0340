import { createHash } from 'node:crypto'
import { shippedCalendar } from '#core/clock/calendar-years.ts'
import { dateInShanghai } from '#core/clock/shanghai.ts'
import type { AcquireContext } from '#loop/acquire/intake.ts'

const digest = (text: string) => createHash('sha256').update(text).digest('hex')

/** What acquiring is given at an instant, with hashes and seals that hold no secret. */
export function contextAt(now: string): AcquireContext {
  return {
    now,
    today: dateInShanghai(now),
    calendar: shippedCalendar,
    digest,
    pseudonym: digest,
    seal: (text) => `sealed:${text.length}`,
  }
}
