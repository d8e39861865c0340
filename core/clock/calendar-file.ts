import { divisionCode as division } from '../identifiers/division-code.ts'
import { type CalendarOverride, type CalendarYear, nationalDivision } from './calendar.ts'
import { type BusinessDate, isDate, weekdayOf } from './date.ts'
import { statutoryRuleOn } from './statutory-holidays.ts'

/** Days of its own of a division, by order of its government. */
export interface LocalDays {
  divisionCode: string
  notices: readonly { docNo: string; url: string }[]
  source: string
  days: readonly { date: BusinessDate; work: boolean; reason: string }[]
}

/** What is loaded while the platform runs: the plan of one year, or days of one division. Its form has been checked. */
export type CalendarFile = CalendarYear | LocalDays

/** What is wrong with a calendar file; `at` is the day, where it is one. */
export interface CalendarFault {
  code:
    | 'calendar-year-part'
    | 'calendar-notice-missing'
    | 'calendar-day-unreal'
    | 'calendar-day-outside'
    | 'calendar-day-twice'
    | 'calendar-work-weekday'
    | 'calendar-holiday-missing'
    | 'calendar-division'
  at: string
}

export function isYear(file: CalendarFile): file is CalendarYear {
  return 'year' in file
}

/** All that keeps a file from being counted by: a part of a year, no official notice, a day that cannot be so. */
export function calendarFaults(file: CalendarFile): CalendarFault[] {
  const faults = [...noticeFaults(file), ...dayFaults(file)]
  if (faults.some(({ code }) => code === 'calendar-day-unreal')) return faults
  return [...faults, ...(isYear(file) ? yearFaults(file) : divisionFaults(file))]
}

/** A plan is announced by the State Council, local days by a government: the notice has a number and stands on a government's site. */
function noticeFaults({ notices }: CalendarFile): CalendarFault[] {
  const isOfficial = notices.some(({ docNo, url }) => /〔\d{4}〕\d+号$/.test(docNo) && isGovernments(url))
  return isOfficial ? [] : [{ code: 'calendar-notice-missing', at: '' }]
}

function isGovernments(url: string): boolean {
  return /^https?:\/\/([a-z0-9-]+\.)*gov\.cn\//.test(url)
}

function dayFaults(file: CalendarFile): CalendarFault[] {
  const days = daysOf(file)
  const unreal = days.filter((day) => !isDate(day))
  const twice = days.filter((day, at) => days.indexOf(day) !== at)
  return [
    ...unreal.map((at) => ({ code: 'calendar-day-unreal', at }) as const),
    ...twice.map((at) => ({ code: 'calendar-day-twice', at }) as const),
  ]
}

function daysOf(file: CalendarFile): readonly BusinessDate[] {
  return isYear(file) ? [...file.off, ...file.work] : file.days.map(({ date }) => date)
}

function yearFaults({ year, complete, off, work }: CalendarYear): CalendarFault[] {
  const missing = complete ? missingHolidays(year, off) : []
  return [
    ...(complete ? [] : [{ code: 'calendar-year-part', at: String(year) } as const]),
    ...[...off, ...work]
      .filter((day) => !isOfYear(day, year))
      .map((at) => ({ code: 'calendar-day-outside', at }) as const),
    ...work.filter((day) => weekdayOf(day) < 6).map((at) => ({ code: 'calendar-work-weekday', at }) as const),
    ...missing.map((at) => ({ code: 'calendar-holiday-missing', at }) as const),
  ]
}

/** A plan may reach into the December before its year. */
function isOfYear(day: BusinessDate, year: number): boolean {
  return day.startsWith(`${year}-`) || day.startsWith(`${year - 1}-12-`)
}

/** Holidays on a day of the sun's calendar are the same every year; of the others only their number is known beforehand. */
function missingHolidays(year: number, off: readonly BusinessDate[]): string[] {
  const { fixed, days } = statutoryRuleOn(`${year}-01-01`)
  const absent = fixed.map((day) => `${year}-${day}`).filter((day) => !off.includes(day))
  const least = Object.values(days).reduce((sum, n) => sum + n, 0)
  return absent.length === 0 && off.length < least ? [String(year)] : absent
}

function divisionFaults({ divisionCode, days }: LocalDays): CalendarFault[] {
  const isKnown = divisionCode === nationalDivision || division.parse(divisionCode).ok
  if (divisionCode.length !== 6 || !isKnown) return [{ code: 'calendar-division', at: divisionCode }]
  return days.length === 0 ? [{ code: 'calendar-year-part', at: divisionCode }] : []
}

/** The years and local days in force: of a year the plan that came last, of days all in the order in which they came. */
export function calendarParts(
  shipped: readonly CalendarYear[],
  loaded: readonly CalendarFile[],
): { years: CalendarYear[]; overrides: CalendarOverride[] } {
  const years = new Map([...shipped, ...loaded.filter(isYear)].map((one) => [one.year, one]))
  const local = loaded.filter((file): file is LocalDays => !isYear(file))
  return { years: [...years.values()], overrides: local.flatMap(overridesOf) }
}

function overridesOf({ divisionCode, days, notices }: LocalDays): CalendarOverride[] {
  return days.map((day) => ({ ...day, divisionCode, docNo: notices[0]?.docNo ?? '' }))
}
