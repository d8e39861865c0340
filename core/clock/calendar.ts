import { type BusinessDate, type DayNumber, dayNumberOf } from './date.ts'
import type { Ruler } from './ruler.ts'
import { workdayRuler } from './workday-ruler.ts'

/** One year's plan of days off and shifted working days, as the State Council General Office announces it. */
export type CalendarYear = {
  year: number
  /** False while the plan of the year is not announced; results that reach such a year are provisional. */
  complete: boolean
  notices: readonly { docNo: string; url: string }[]
  source: string
  /** Announced days off, weekends among them; a plan may reach into the December before it. */
  off: readonly BusinessDate[]
  /** Days announced as worked. */
  work: readonly BusinessDate[]
}

/** A day that a division, and every division below it, has by local order: an epidemic, a regional festival. */
export type CalendarOverride = {
  /** GB/T 2260, six digits; `100000` is the whole country. */
  divisionCode: string
  date: BusinessDate
  work: boolean
  reason: string
  docNo: string
}

/** The working days of the country and of each division with days of its own. Built once, asked often. */
export type Calendar = {
  /** Changes whenever a day, an override or the coverage changes; kept with every computed due date. */
  version: string
  /** First and last day of the unbroken run of announced years; `undefined` when none is announced. */
  coverage: { from: BusinessDate; until: BusinessDate } | undefined
  coveredDays: { from: DayNumber; until: DayNumber }
  national: Ruler
  /** By six-digit division code; only divisions named by an override. */
  divisions: ReadonlyMap<string, Ruler>
}

export const nationalDivision = '100000'

/**
 * A calendar from yearly plans and local overrides; a later plan or override of the same day wins,
 * and a lower division wins over a higher one. Throws RangeError when a date in them is not real.
 */
export function buildCalendar(
  years: readonly CalendarYear[],
  overrides: readonly CalendarOverride[] = [],
): Calendar {
  const ordered = [...years].sort((a, b) => a.year - b.year)
  const coverage = coverageOf(ordered)
  const announced = announcedDays(ordered)
  const codes = new Set(overrides.map((override) => override.divisionCode))
  return {
    version: versionOf(ordered, { overrides, coverage }),
    coverage,
    coveredDays: coveredDays(coverage),
    national: workdayRuler(withOverrides(announced, overrides, nationalDivision)),
    divisions: new Map(
      [...codes].map((code) => [code, workdayRuler(withOverrides(announced, overrides, code))]),
    ),
  }
}

/** Whether a day is worked: in a division if one is named, else in the country. */
export function isWorkday(calendar: Calendar, date: BusinessDate, division?: string): boolean {
  const ruler = workdaysOf(calendar, division)
  const day = dayNumberOf(date)
  return ruler.rank(day) > ruler.rank(day - 1)
}

/** The ruler that holds in a division: its own, else that of the county, city or province above it, else the country's. */
export function workdaysOf(calendar: Calendar, division?: string): Ruler {
  if (!division || calendar.divisions.size === 0) return calendar.national
  for (const code of selfAndAbove(division)) {
    const ruler = calendar.divisions.get(code)
    if (ruler) return ruler
  }
  return calendar.national
}

/** Whether both days, and so all between them, lie in announced years. */
export function isCovered(calendar: Calendar, from: DayNumber, until: DayNumber): boolean {
  return from >= calendar.coveredDays.from && until <= calendar.coveredDays.until
}

function announcedDays(years: readonly CalendarYear[]): Map<DayNumber, boolean> {
  const days = new Map<DayNumber, boolean>()
  for (const { off, work } of years) {
    for (const date of off) days.set(dayNumberOf(date), false)
    for (const date of work) days.set(dayNumberOf(date), true)
  }
  return days
}

function withOverrides(
  announced: ReadonlyMap<DayNumber, boolean>,
  overrides: readonly CalendarOverride[],
  division: string,
): Map<DayNumber, boolean> {
  const days = new Map(announced)
  for (const code of selfAndAbove(division).reverse()) {
    for (const override of overrides) {
      if (override.divisionCode === code) days.set(dayNumberOf(override.date), override.work)
    }
  }
  return days
}

// Township codes (9 or 12 digits, GB/T 10114) begin with their county's six.
function selfAndAbove(division: string): string[] {
  const chain = [division.slice(0, 6), `${division.slice(0, 4)}00`, `${division.slice(0, 2)}0000`]
  return [...new Set([...chain, nationalDivision])]
}

function coverageOf(years: readonly CalendarYear[]): Calendar['coverage'] {
  const announced = years.filter((year) => year.complete).map(({ year }) => year)
  const first = announced[0]
  if (first === undefined) return undefined
  let last = first
  while (announced.includes(last + 1)) last += 1
  return { from: `${first}-01-01`, until: `${last}-12-31` }
}

function coveredDays(coverage: Calendar['coverage']): Calendar['coveredDays'] {
  if (!coverage) return { from: Number.POSITIVE_INFINITY, until: Number.NEGATIVE_INFINITY }
  return { from: dayNumberOf(coverage.from), until: dayNumberOf(coverage.until) }
}

function versionOf(
  years: readonly CalendarYear[],
  rest: { overrides: readonly CalendarOverride[]; coverage: Calendar['coverage'] },
): string {
  const days = years.map(({ year, complete, off, work }) => [year, complete, off, work])
  const local = rest.overrides.map(({ divisionCode, date, work }) => [divisionCode, date, work])
  const span = rest.coverage ? `${rest.coverage.from.slice(0, 4)}-${rest.coverage.until.slice(0, 4)}` : 'none'
  return `${span}.${fingerprint(JSON.stringify([days, local]))}`
}

// FNV-1a, 32 bits: tells calendars apart, guards against nothing.
function fingerprint(text: string): string {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return (hash >>> 0).toString(16).padStart(8, '0')
}
