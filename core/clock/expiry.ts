import { type Calendar, workdaysOf } from './calendar.ts'
import type { ClockStart } from './clock-start.ts'
import { addMonths, type DayNumber, dayNumberOf } from './date.ts'
import { advance, measure, plainRuler, type Span } from './ruler.ts'
import { dayInShanghai } from './shanghai.ts'
import { type Suspension, suspendedDays, suspendedMs } from './suspension.ts'

/** The unit a rule is written in; it is kept with the rule, never guessed. */
export type LimitUnit = 'workday' | 'day' | 'hour' | 'month' | 'year'

/** A clock that runs: from where, in which unit, along which days. */
export type Running = {
  start: ClockStart
  unit: LimitUnit
  calendar: Calendar
  division?: string
  suspensions?: readonly Suspension[]
}

/** The last day of a limit; `Infinity` while a suspension still runs. */
export function expiryDay(running: Running, amount: number): DayNumber {
  if (running.unit === 'hour') return dayInShanghai(expiryMs(running, amount))
  const spans = suspendedDays(running.suspensions)
  const ruler = workdaysOf(running.calendar, running.division)
  if (running.unit === 'workday') return advance(running.start.day, amount, { ruler, spans })
  const last =
    running.unit === 'day'
      ? advance(running.start.day, amount, { ruler: plainRuler, spans })
      : correspondingDay(running.start, { months: running.unit === 'year' ? amount * 12 : amount, spans })
  if (last === Number.POSITIVE_INFINITY) return last
  // 民法典 art. 203: a last day that is a rest day gives way to the next working day.
  return advance(last - 1, 1, { ruler, spans })
}

/** The instant a limit of hours ends: elapsed hours, holidays included, suspended days left out (民法典 art. 201). */
export function expiryMs(running: Running, amount: number): number {
  const spans = suspendedMs(running.suspensions)
  return advance(running.start.ms ?? Number.NaN, amount * 3_600_000, { ruler: plainRuler, spans })
}

// 民法典 art. 202, and the suspended days before that day are given back after it.
function correspondingDay(
  start: ClockStart,
  { months, spans }: { months: number; spans: readonly Span[] },
): DayNumber {
  const day = dayNumberOf(addMonths(start.date, months))
  const suspended = day - start.day - measure(start.day, day, { ruler: plainRuler, spans })
  return advance(day, suspended, { ruler: plainRuler, spans })
}
