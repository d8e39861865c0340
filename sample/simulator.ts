import { isWorkday } from '#core/clock/calendar.ts'
import { shippedCalendar } from '#core/clock/calendar-years.ts'
import { addDays } from '#core/clock/date.ts'
import { dateInShanghai, instantMs, wallClockInShanghai } from '#core/clock/shanghai.ts'
import type { CaseSetting } from './case-setting.ts'
import { cityResidents, type Residents } from './companies.ts'
import { licenceSteps } from './licence-steps.ts'
import { listingSteps } from './listing-steps.ts'
import { penaltySteps } from './penalty-steps.ts'
import { between, chance, type Random } from './random.ts'
import { type Happening, happeningOf, type Step } from './step.ts'
import { pickWeighted } from './weighted.ts'

/** Where the city stands. Made by `startCity`, handed on by `nextHappenings`, never changed. */
export interface CityState {
  seed: number
  residents: Residents
  /** The instant of the last call. */
  at: string
  /** The serial number of the next decision. */
  serial: number
  /** Cases, and parts of one, that should have happened by then and have not. */
  owed: number
  /** Steps of open cases and the milliseconds since 1970 at which they happen. */
  waiting: { due: number; step: Step }[]
}

/** New cases a minute. With what follows from them that makes about six events a minute, twelve in office hours. */
const pace = { office: 8, otherwise: 4 }

const kinds = [
  { steps: licenceSteps, weight: 45 },
  { steps: penaltySteps, weight: 37 },
  { steps: listingSteps, weight: 18 },
]

/** `serial` must be above every serial number given before, in the history and by simulators of earlier starts. */
export function startCity(seed: number, now: string, serial: number): CityState {
  return { seed, residents: cityResidents(seed), at: now, serial, owed: 0, waiting: [] }
}

/**
 * What the departments send between the last call and `now`. To be called every few seconds; after a pause at most a
 * minute's worth of new cases is made up for. A correction or an answer that takes days in life follows in minutes.
 */
export function nextHappenings(
  state: CityState,
  now: string,
  random: Random,
): { state: CityState; happenings: Happening[] } {
  const { owed, serial, started } = newCases(state, now, random)
  const open = [...state.waiting, ...started]
  const due = open.filter((one) => one.due <= instantMs(now))
  return {
    state: { ...state, at: now, serial, owed, waiting: open.filter((one) => one.due > instantMs(now)) },
    happenings: due.map(({ step }) => happeningOf(step, now)),
  }
}

function newCases(state: CityState, now: string, random: Random) {
  const minutes = Math.min(1, Math.max(0, instantMs(now) - instantMs(state.at)) / 60_000)
  const started: CityState['waiting'] = []
  let owed = state.owed + minutes * (isOfficeHour(now) ? pace.office : pace.otherwise)
  let serial = state.serial
  while (owed >= 1) {
    started.push(...caseAt(random, { state, now, serial: serial++ }))
    // One on average: cases come irregularly, as they do.
    owed -= 0.3 + random() * 1.4
  }
  return { owed, serial, started }
}

interface CaseAt {
  state: CityState
  now: string
  serial: number
}

/** The first step is due at once, the others half a minute later for each working day they take in life. */
function caseAt(random: Random, { state, now, serial }: CaseAt): CityState['waiting'] {
  const setting = settingAt(random, { state, now, serial })
  const steps = pickWeighted(random, kinds).steps(random, setting)
  return steps.map((step) => {
    const minutes = Math.min(30, (step.after - setting.lag) * 0.5)
    return { due: instantMs(now) + Math.round(minutes * 60_000 * (0.5 + random())), step }
  })
}

function settingAt(random: Random, { state, now, serial }: CaseAt): CaseSetting {
  const date = dateInShanghai(now)
  const days = chance(random, 0.06) ? between(random, 15, 30) : between(random, 0, 4)
  const { seed, residents } = state
  return {
    seed,
    residents,
    decidedOn: workdayBy(addDays(date, -days)),
    lag: 0,
    on: () => date,
    number: serial,
  }
}

/** The last working day up to a day. */
function workdayBy(date: string): string {
  let day = date
  while (!isWorkday(shippedCalendar, day)) day = addDays(day, -1)
  return day
}

function isOfficeHour(now: string): boolean {
  const { date, ms } = wallClockInShanghai(now)
  return isWorkday(shippedCalendar, date) && ms >= 9 * 3_600_000 && ms < 18 * 3_600_000
}
