import { type Calendar, isWorkday, workdaysOf } from './calendar.ts'
import type { ClockRules } from './clock-rules.ts'
import { type BusinessDate, type DayNumber, dateOfDay, dayNumberOf, isDate } from './date.ts'
import { instantMs, msOfTime, wallClockInShanghai } from './shanghai.ts'

/** What happens to an event received after hours or on a rest day: counted on its date, or on the next working day. */
export type AfterHours = 'same' | 'next'

/** The day an event counts as having happened, and its instant when that is known. */
export type ClockStart = { date: BusinessDate; day: DayNumber; ms: number | undefined }

export type ClockStartRefusal = 'not-started' | 'start-not-real'

type Reception = {
  /** A date, or an ISO instant with zone; absent while the materials are not complete, so no clock runs. */
  start: string | null | undefined
  afterHours?: AfterHours
  calendar: Calendar
  division?: string
}

/** Reads the start of a clock; with `afterHours: 'next'` a late or rest-day event moves to the next working day. */
export function clockStartOf(
  reception: Reception,
  rulesOn: (date: BusinessDate) => ClockRules,
): ClockStart | ClockStartRefusal {
  const { start } = reception
  if (start === null || start === undefined || start === '') return 'not-started'
  if (isDate(start)) return reception.afterHours === 'next' ? moved(reception, start) : startOn(start)
  const ms = instantMs(start)
  if (Number.isNaN(ms)) return 'start-not-real'
  const wall = wallClockInShanghai(start)
  const late = wall.ms > msOfTime(rulesOn(wall.date).closing.counter)
  const date = reception.afterHours === 'next' ? moved(reception, wall.date, late).date : wall.date
  return startOn(date, ms)
}

function moved({ calendar, division }: Reception, date: BusinessDate, late = false): ClockStart {
  if (!late && isWorkday(calendar, date, division)) return startOn(date)
  const workdays = workdaysOf(calendar, division)
  return startOn(dateOfDay(workdays.at(workdays.rank(dayNumberOf(date)) + 1)))
}

function startOn(date: BusinessDate, ms?: number): ClockStart {
  return { date, day: dayNumberOf(date), ms }
}
