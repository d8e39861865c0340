import { addWorkdays } from '#core/clock/add-workdays.ts'
import { isWorkday } from '#core/clock/calendar.ts'
import { shippedCalendar } from '#core/clock/calendar-years.ts'
import { addDays, addMonths, dayNumberOf } from '#core/clock/date.ts'
import { instantInShanghai } from '#core/clock/shanghai.ts'
import { archiveStep } from './archive-step.ts'
import type { CaseSetting } from './case-setting.ts'
import { cityResidents, type Residents } from './companies.ts'
import { licenceSteps } from './licence-steps.ts'
import { listingSteps } from './listing-steps.ts'
import { penaltySteps } from './penalty-steps.ts'
import { between, chance, createRandom, type Random, seedOf } from './random.ts'
import { type Happening, happeningOf, type Step } from './step.ts'

export interface HistoryOptions {
  seed: number
  /** The business date of the first start; the history ends the day before. */
  today: string
  months: number
}

/**
 * Everything the departments sent in the months before `today`, in order of time. Each day is made from its own seed:
 * a city started a day later has the same decisions and those of one day more.
 */
export function cityHistory(options: HistoryOptions): Happening[] {
  const residents = cityResidents(options.seed)
  const first = addMonths(options.today, -options.months)
  const happenings: Happening[] = []
  for (let day = first; day < options.today; day = addDays(day, 1)) {
    if (isWorkday(shippedCalendar, day)) happenings.push(...dayOf(day, { ...options, residents, first }))
  }
  return happenings.sort((a, b) => (a.time < b.time ? -1 : Number(a.time > b.time)))
}

type Cases = (random: Random, setting: CaseSetting) => Step[]

/** Cases of a working day, from least to most. */
const daily: readonly { kind: string; cases: Cases; least: number; most: number }[] = [
  { kind: 'licence', cases: licenceSteps, least: 3, most: 10 },
  { kind: 'penalty', cases: penaltySteps, least: 1, most: 6 },
  { kind: 'listing', cases: listingSteps, least: 0, most: 1 },
]

/** Working days over which the decisions of earlier years were taken over, and how many a day. */
const archive = { days: 20, perDay: 12 }

interface Making extends HistoryOptions {
  residents: Residents
  first: string
}

/** The cases decided on a day, with all that follows from them until the day before `today`. */
function dayOf(day: string, making: Making): Happening[] {
  const happenings = daily.flatMap(({ kind, cases, least, most }) => {
    const count = between(randomOf(making.seed, `${kind} count`, day), least, most)
    return many(count, (index) => caseOf(cases, { kind, day, index, making }))
  })
  const isTakeOver = dayNumberOf(day) - dayNumberOf(making.first) < archive.days
  const old = isTakeOver ? many(archive.perDay, (index) => takenOver(day, index, making)) : []
  return [...happenings, ...old].filter(({ time }) => time < instantInShanghai(making.today, '00:00:00'))
}

interface CaseAt {
  kind: string
  day: string
  index: number
  making: Making
}

function caseOf(cases: Cases, { kind, day, index, making }: CaseAt): Happening[] {
  const random = randomOf(making.seed, `${kind} ${index}`, day)
  const on = (after: number) => addWorkdays(day, after, { calendar: shippedCalendar })
  const number = (dayNumberOf(day) - dayNumberOf(`${day.slice(0, 4)}-01-01`)) * 10 + index
  const { seed, residents } = making
  const steps = cases(random, { seed, residents, decidedOn: day, lag: lagOf(random, day), on, number })
  return steps.map((step) => happeningOf(step, officeHour(random, on(step.after))))
}

/** A decision of earlier years, without an upload date of its own. */
function takenOver(day: string, index: number, making: Making): Happening[] {
  const random = randomOf(making.seed, `archive ${index}`, day)
  const number = (dayNumberOf(day) - dayNumberOf(making.first)) * archive.perDay + index
  const step = archiveStep(random, {
    seed: making.seed,
    residents: making.residents,
    number,
    until: making.first,
  })
  return [happeningOf(step, officeHour(random, day))]
}

/** Reports became more punctual: of a hundred decisions sixteen came late in early 2025, five from late 2026 on. */
function lagOf(random: Random, day: string): number {
  const months = (dayNumberOf(day) - dayNumberOf('2025-01-01')) / 30
  const late = Math.max(0.05, 0.16 - months * 0.005)
  return chance(random, late) ? between(random, 8, 25) : between(random, 0, 5)
}

function officeHour(random: Random, date: string): string {
  const seconds = between(random, 8 * 3600 + 1800, 17 * 3600 + 3599)
  const pair = (value: number) => String(Math.floor(value) % 60).padStart(2, '0')
  return instantInShanghai(date, `${pair(seconds / 3600)}:${pair(seconds / 60)}:${pair(seconds)}`)
}

function randomOf(seed: number, kind: string, day: string): Random {
  return createRandom(seedOf(seed, kind, dayNumberOf(day)))
}

function many<T>(count: number, make: (index: number) => T[]): T[] {
  return Array.from({ length: count }, (_, index) => make(index)).flat()
}
