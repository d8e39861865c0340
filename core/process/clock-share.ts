import { countWorkdays } from '../clock/add-workdays.ts'
import { type BusinessDate, dayNumberOf, isDate } from '../clock/date.ts'
import type { LimitUnit } from '../clock/expiry.ts'
import { dateInShanghai, instantInShanghai, instantMs } from '../clock/shanghai.ts'
import type { CaseClock, Counting } from './case-clock.ts'

/** How much of a clock is used and left, in the unit its law counts in; longer units are shown in days. */
export interface ClockShare {
  /** 0 to 1, and beyond when it is over. */
  used: number
  /** Negative when it is over; null while it stands still. */
  left: number | null
  unit: 'workday' | 'day' | 'hour'
}

/** The share of a clock at an instant, by the promised time where one was given, counted along the calendar that has set its end. */
export function clockShare(
  running: CaseClock,
  { counting, now }: { counting: Counting; now: string },
): ClockShare {
  const { unit: named } = running.promised ?? running.statutory
  const unit = shownUnit(named)
  const end = running.due.promised ?? running.due.statutory
  if (end === null) return { used: usedUntilPause(running, counting), left: null, unit }
  const between = (from: string) => measure(from, end, { unit, counting, suspensions: running.suspensions })
  const [whole, left] = [between(running.start), between(running.stoppedAt ?? now)]
  return { used: whole <= 0 ? 1 : (whole - left) / whole, left, unit }
}

function shownUnit(unit: LimitUnit): ClockShare['unit'] {
  return unit === 'workday' || unit === 'hour' ? unit : 'day'
}

interface Measuring {
  unit: ClockShare['unit']
  counting: Counting
  suspensions: CaseClock['suspensions']
}

function measure(from: string, to: string, { unit, counting, suspensions }: Measuring): number {
  if (unit === 'hour') return Math.ceil((instantMs(to) - instantMs(beginOf(from))) / 3_600_000)
  const [start, end] = [dayOf(from), dayOf(to)]
  if (unit === 'day') return dayNumberOf(end) - dayNumberOf(start)
  return countWorkdays(start, end, { ...counting, suspensions })
}

/** While it stands still nobody knows its end; what was used until then is shown against the time it had. */
function usedUntilPause({ start, promised, statutory, suspensions }: CaseClock, counting: Counting): number {
  const { amount, unit } = promised ?? statutory
  const paused = suspensions.find(({ to }) => to === undefined)?.from
  if (paused === undefined || amount === 0 || unit === 'hour') return 0
  return countWorkdays(dayOf(start), paused, counting) / amount
}

/** A day counts from its first instant. */
function beginOf(at: string): string {
  return isDate(at) ? instantInShanghai(at, '00:00:00') : at
}

function dayOf(at: string): BusinessDate {
  return isDate(at) ? at : dateInShanghai(at)
}
