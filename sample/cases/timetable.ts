import { addWorkdays } from '#core/clock/add-workdays.ts'
import { isWorkday } from '#core/clock/calendar.ts'
import { shippedCalendar } from '#core/clock/calendar-years.ts'
import { addDays } from '#core/clock/date.ts'
import { instantInShanghai } from '#core/clock/shanghai.ts'
import { between, createRandom, type Random, seedOf } from '../random.ts'
import type { CasePlan, PlannedStep } from './case-plan.ts'

/** One thing that happens: a case is opened, or something is done with it. */
export interface Act {
  at: string
  plan: CasePlan
  /** Which case of the plan. */
  number: number
  planned: PlannedStep | null
}

/** The working days before a day, the last one first; the day itself, or the last working day before it, at 0. */
export function workdaysBefore(today: string, count: number): string[] {
  const days: string[] = []
  for (let day = today; days.length <= count; day = addDays(day, -1))
    if (isWorkday(shippedCalendar, day)) days.push(day)
  return days
}

/** The day so many working days after a day, or before it. */
export function dayFrom(today: string, workdays: number): string {
  if (workdays >= 0) return addWorkdays(today, workdays, { calendar: shippedCalendar })
  return workdaysBefore(today, -workdays)[-workdays]!
}

/**
 * Everything that happens in the planned cases, in order of time and before `today`: applications in the morning, what is done with
 * them in the afternoon, so that what follows by itself has followed by then.
 */
export function timetableOf(
  plans: readonly CasePlan[],
  { seed, today }: { seed: number; today: string },
): Act[] {
  const days = workdaysBefore(today, Math.max(...plans.map(({ ago }) => ago)))
  const acts = plans.flatMap((plan, number): Act[] => {
    const random = createRandom(seedOf(seed, 'case', number))
    const opened = { at: morning(random, days[plan.ago]!), plan, number, planned: null }
    const taken = (plan.steps ?? []).map((planned, index) => {
      const day = days[plan.ago - planned.after]
      if (day === undefined || plan.ago <= planned.after)
        throw new RangeError(`Not before today: ${plan.item} ${planned.after}`)
      return { at: afternoon(random, day, index), plan, number, planned }
    })
    return plan.arises ? taken : [opened, ...taken]
  })
  return acts.sort((a, b) => (a.at < b.at ? -1 : Number(a.at > b.at)))
}

function morning(random: Random, day: string): string {
  return instantInShanghai(day, timeOf(between(random, 9 * 3600, 11 * 3600 + 1800)))
}

/** What is done with one case on one day is done in its order. */
function afternoon(random: Random, day: string, index: number): string {
  return instantInShanghai(day, timeOf(14 * 3600 + index * 600 + between(random, 0, 599)))
}

function timeOf(seconds: number): string {
  const pair = (value: number) => String(Math.floor(value) % 60).padStart(2, '0')
  return `${pair(seconds / 3600)}:${pair(seconds / 60)}:${pair(seconds)}`
}
