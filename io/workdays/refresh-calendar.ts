import { buildCalendar, type Calendar } from '#core/clock/calendar.ts'
import { calendarParts } from '#core/clock/calendar-file.ts'
import { calendarYears } from '#core/clock/calendar-years.ts'
import { lastPlan, readPlans, type WorkdayPlan } from '../postgres/workday-plans.ts'
import type { System } from '../system.ts'

/** The last plan that each open installation has read. */
const known = new WeakMap<object, number>()

/** Counts by what was loaded since, whether this process loaded it or another. */
export async function refreshCalendar(system: Pick<System, 'pool' | 'calendar'>): Promise<void> {
  if ((await lastPlan(system.pool)) === (known.get(system) ?? 0)) return
  const plans = await readPlans(system.pool)
  system.calendar = calendarOf(plans)
  known.set(system, plans.at(-1)?.id ?? 0)
}

/** The shipped years with what was loaded in its order. */
export function calendarOf(plans: Pick<WorkdayPlan, 'file'>[]): Calendar {
  const { years, overrides } = calendarParts(
    calendarYears,
    plans.map(({ file }) => file),
  )
  return buildCalendar(years, overrides)
}
