import { countWorkdays } from '#core/clock/add-workdays.ts'
import type { Calendar, CalendarOverride } from '#core/clock/calendar.ts'
import { calendarParts } from '#core/clock/calendar-file.ts'
import { calendarYears } from '#core/clock/calendar-years.ts'
import { readPlans, type WorkdayPlan } from '../postgres/workday-plans.ts'
import type { System } from '../system.ts'
import { calendarOf, refreshCalendar } from './refresh-calendar.ts'

/** The plan of a year as it counts; `loadedAt` is null for one that came with the program. */
export interface YearView {
  year: number
  complete: boolean
  workdays: number
  notices: readonly { docNo: string; url: string }[]
  source: string
  loadedAt: string | null
}

export interface WorkdaysView {
  version: string
  coverage: Calendar['coverage'] | null
  /** The latest first. */
  years: YearView[]
  local: CalendarOverride[]
}

/** What limits are counted by: every year with its source and its number of working days, and the days of divisions. */
export async function workdayView(system: System): Promise<WorkdaysView> {
  await refreshCalendar(system)
  const plans = await readPlans(system.pool)
  const { years, overrides } = calendarParts(
    calendarYears,
    plans.map(({ file }) => file),
  )
  const calendar = calendarOf(plans)
  const views = years.map(({ year, complete, notices, source }) => ({
    ...{ year, complete, notices, source },
    workdays: countWorkdays(`${year - 1}-12-31`, `${year}-12-31`, { calendar }),
    loadedAt: loadedAt(plans, year),
  }))
  const { version, coverage = null } = calendar
  return { version, coverage, years: views.sort((a, b) => b.year - a.year), local: overrides }
}

function loadedAt(plans: WorkdayPlan[], year: number): string | null {
  return plans.findLast(({ file }) => 'year' in file && file.year === year)?.loadedAt ?? null
}
