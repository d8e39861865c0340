import { type Calendar, workdaysOf } from './calendar.ts'
import { type BusinessDate, dateOfDay, dayNumberOf } from './date.ts'
import { advance, measure } from './ruler.ts'
import { type Suspension, suspendedDays } from './suspension.ts'

/** What working days are counted along. */
export type WorkdayCount = {
  calendar: Calendar
  /** GB/T 2260 code whose local days apply; the country's when absent. */
  division?: string
  suspensions?: readonly Suspension[]
}

/** Working days added to the same limit; `dueOf` checks whether they may be. */
export type WorkdayExtension = { amount: number }

/**
 * The day on which the n-th working day after `start` is counted; `start` itself is never counted
 * (民法典 art. 201) and is the answer for n = 0. Throws RangeError when n is not a whole number from 0,
 * or when a suspension that still runs leaves the day open.
 */
export function addWorkdays(
  start: BusinessDate,
  n: number,
  count: WorkdayCount & { extensions?: readonly WorkdayExtension[] },
): BusinessDate {
  const amount = (count.extensions ?? []).reduce((sum, extension) => sum + extension.amount, n)
  if (!Number.isInteger(amount) || amount < 0) throw new RangeError(`Not a number of working days: ${amount}`)
  return dateOfDay(advance(dayNumberOf(start), amount, along(count)))
}

/** Working days after `from` up to and including `to` that are not suspended; negative when `to` is earlier. */
export function countWorkdays(from: BusinessDate, to: BusinessDate, count: WorkdayCount): number {
  if (to < from) return -countWorkdays(to, from, count)
  return measure(dayNumberOf(from), dayNumberOf(to), along(count))
}

function along({ calendar, division, suspensions }: WorkdayCount) {
  return { ruler: workdaysOf(calendar, division), spans: suspendedDays(suspensions) }
}
