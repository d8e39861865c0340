import { countWorkdays } from '#core/clock/add-workdays.ts'
import { shippedCalendar } from '#core/clock/calendar-years.ts'
import { dayNumberOf } from '#core/clock/date.ts'
import { dateInShanghai, instantMs } from '#core/clock/shanghai.ts'
import type { ClockView } from './case-views.ts'

export interface ClockShare {
  /** 0 to 1, and beyond when it is over. */
  used: number
  /** In the clock's own unit, negative when it is over; null while it stands still. */
  left: number | null
  unit: 'workday' | 'day' | 'hour'
}

/** How much of a clock is used and left, in the unit its law counts in. */
export function clockShare(clock: ClockView, now: string): ClockShare {
  const unit = unitOf(clock)
  const end = clock.promised ?? clock.statutory
  if (end === null) return { used: usedUntilPause(clock), left: null, unit }
  const at = clock.stoppedAt ?? now
  const start = clock.start.length === 10 ? `${clock.start}T00:00:00+08:00` : clock.start
  const whole = measure(start, end, clock)
  const left = measure(at, end, clock)
  return { used: whole <= 0 ? 1 : (whole - left) / whole, left, unit }
}

function unitOf({ allowed }: ClockView): ClockShare['unit'] {
  const { unit } = allowed.promised ?? allowed.statutory
  return unit === 'workday' || unit === 'hour' ? unit : 'day'
}

function measure(from: string, to: string, clock: ClockView): number {
  const unit = unitOf(clock)
  if (unit === 'hour') return Math.ceil((instantMs(to) - instantMs(from)) / 3_600_000)
  const [start, end] = [dateInShanghai(from), dateInShanghai(to)]
  if (unit === 'day') return dayNumberOf(end) - dayNumberOf(start)
  const { suspensions } = clock
  const count = (a: string, b: string) => countWorkdays(a, b, { calendar: shippedCalendar, suspensions })
  return end >= start ? count(start, end) : -count(end, start)
}

/** While it stands still nobody knows its end; what was used until then is shown against the time it had. */
function usedUntilPause({ start, allowed, suspensions }: ClockView): number {
  const { amount, unit } = allowed.promised ?? allowed.statutory
  const paused = suspensions.find(({ to }) => to === undefined)?.from
  if (!paused || unit === 'hour' || amount === 0) return 0
  const began = start.length === 10 ? start : dateInShanghai(start)
  return countWorkdays(began, paused, { calendar: shippedCalendar }) / amount
}
