import assert from 'node:assert/strict'
import test, { type TestContext } from 'node:test'
import fc from 'fast-check'
import { buildCalendar } from '#core/clock/calendar.ts'
import { calendarYears } from '#core/clock/calendar-years.ts'
import { addDays } from '#core/clock/date.ts'
import { dateInShanghai } from '#core/clock/shanghai.ts'
import type { CaseState } from '#core/process/case-state.ts'
import type { LoadedItem } from '#core/process/load-item.ts'
import { recomputeStep } from '#io/cases/recompute-step.ts'
import { findFaults } from '#io/log/verify.ts'
import type { System } from '#io/system.ts'
import { createRandom } from '#sample/random.ts'
import { casesWithTimers, caseTables, rowsOf, statesOf, stepsOf, type TakenStep } from './case-tables.ts'
import { nameOfWay, type Way, waysOf, waysTaken } from './chart-ways.ts'
import { RandomCity } from './random-city.ts'
import { stepsNow } from './random-steps.ts'
import { ReplayedCases } from './replay-cases.ts'
import { withSystem } from './server.ts'

const CASES = 1000
const A_DAY = 40
/** Of some days each, in which more is applied for, until little is left that no case has done. */
const ROUNDS = 24
/** The part of all ways that chance may miss. */
const MAY_BE_MISSED = 0.2
/** Another chance at every run: `YIWANG_SEED=4711 npm test -- test/random-cases.test.ts`. */
const seed = Number(process.env.YIWANG_SEED ?? 20260302)
const from = '2026-03-02T02:00:00.000Z'

test('a thousand cases of all items, moved by random legal steps, find their end, keep their clocks, meet every consequence of silence, and come out of the log again', async (t) => {
  const property = fc.asyncProperty(fc.integer(), (chance) => playCity(t, chance))
  await fc.assert(property, { numRuns: 1, seed, endOnFailure: true })
})

async function playCity(t: TestContext, chance: number): Promise<void> {
  t.diagnostic(`fast-check seed ${seed}, chance ${chance}`)
  const system = await withSystem(t)
  system.division = '331500'
  const city = new RandomCity(system, {
    random: createRandom(chance),
    aside: createRandom(chance + 1),
    now: from,
  })
  await live(city)
  t.diagnostic(`${await assertEnds(t, system)} steps, refused: ${JSON.stringify([...city.refused])}`)
  const to = await withSystem(t)
  to.division = system.division
  to.calendar = system.calendar
  await assertReplayed(system, to)
}

/** Cases are opened for weeks, lived with for months, and then left alone until no clock has anything left to do. */
async function live(city: RandomCity): Promise<void> {
  const items = itemsByWays(city.system)
  await city.begin()
  for (let n = 0; n < CASES; n += A_DAY) {
    await city.open(items.slice(n, n + A_DAY))
    await city.day()
  }
  closeDays(city.system)
  while ((await recomputeStep(city.system)) > 0);
  for (let round = 0; round < ROUNDS; round++) {
    const isAll = round < ROUNDS / 2
    if (!(await goOn(city, isAll))) break
  }
  await city.silence(60)
}

/** Some days more; what no case has done yet, in the end only of silence, is tried by others. Answers whether there was something. */
async function goOn(city: RandomCity, isAll: boolean): Promise<boolean> {
  const steps = await stepsOf(city.system)
  const left = isAll ? untaken(city.system, steps) : silentLeft(city.system, steps)
  city.wanted = new Set(left.map(nameOfWay))
  const items = [...city.system.apps.cases.items.values()]
  const wanted = left.map(({ process }) =>
    items.filter(({ app, item }) => `${app}.${item.process}` === process),
  )
  if (wanted.length === 0) return false
  await city.open(Array.from({ length: A_DAY }, () => city.pick(city.pick(wanted))))
  for (let day = 0; day < 5; day++) await city.day()
  return true
}

/** A thousand applications, each item as often as its chart has ways, in turns. */
function itemsByWays({ apps: { cases } }: System): LoadedItem[] {
  const ways = (one: LoadedItem) => waysOf(cases.processes.get(`${one.app}.${one.item.process}`)!).length
  const items = [...cases.items.values()]
  const all = items.reduce((sum, one) => sum + ways(one), 0)
  const places = items.flatMap((one) => {
    const often = Math.ceil((CASES * ways(one)) / all)
    const first = buildsOn(cases, one) ? 0.4 : 0
    return Array.from({ length: often }, (_, n) => ({ one, at: first + ((1 - first) * (n + 0.5)) / often }))
  })
  return places
    .sort((a, b) => a.at - b.at)
    .slice(0, CASES)
    .map(({ one }) => one)
}

/** Whether it begins with what another case has made: a certificate, a registered business, a coded project. */
function buildsOn({ processes }: System['apps']['cases'], { app, item }: LoadedItem): boolean {
  const { begin } = processes.get(`${app}.${item.process}`)!.process
  return (
    Object.values(begin?.asks ?? {}).some((ask) => 'key' in ask && /^form\./.test(ask.key)) ||
    /change|closure/.test(item.code)
  )
}

/** The division has days off that nobody knew of: every clock over it is counted anew. */
function closeDays(system: System): void {
  const date = dateInShanghai(system.now())
  const local = { divisionCode: '331500', date, work: false, reason: '台风', docNo: '江政办发〔2026〕1号' }
  const days = Array.from({ length: 5 }, (_, n) => ({ ...local, date: addDays(date, n + 1) }))
  system.calendar = buildCalendar(calendarYears, days)
}

/** Every case has come to its end or can go on, its clocks can be, and every way of every chart was gone. */
async function assertEnds(t: TestContext, system: System): Promise<number> {
  const states = await statesOf(system)
  const steps = await stepsOf(system)
  for (const state of states) assertClocks(state)
  const waiting = new Set(await casesWithTimers(system))
  const stuck = states.filter((state) => !state.isClosed && !goesOn(system, state, waiting))
  assert.deepEqual(
    stuck.map(({ no, process, value }) => [no, process, value]),
    [],
    'cases that stand still',
  )
  const opened = states.filter(({ isClosed }) => isClosed).map(({ item }) => item)
  const never = [...system.apps.cases.items.keys()].filter((item) => !opened.includes(item))
  assert.deepEqual(never, [], 'items of which no case came to its end')
  assertCoverage(t, system, steps)
  assert.deepEqual((await findFaults(system)).faults, [])
  return steps.length
}

/** Silence has done all that it can do anywhere; of the other ways chance may miss a few, which are named. */
function assertCoverage(t: TestContext, system: System, steps: TakenStep[]): void {
  const left = untaken(system, steps)
  const { processes } = system.apps.cases
  const all = [...processes.values()].flatMap(waysOf).length
  t.diagnostic(`${all - left.length} of ${all} ways gone; never: ${left.map(nameOfWay).join('; ') || 'none'}`)
  const silent = silentLeft(system, steps)
  assert.deepEqual(silent.map(nameOfWay), [], 'consequences of silence that never came')
  assert.ok(left.length <= all * MAY_BE_MISSED, `never gone: ${left.map(nameOfWay).join('; ')}`)
}

/** The ways of what silence does in a process and has not done there from any state, nor in any lane: `fire.silent` is `food.silent`. */
function silentLeft(system: System, steps: TakenStep[]): Way[] {
  const actOf = (step: string) => step.replace(/^.*\./, '')
  const done = new Set(steps.map(({ app, process, step }) => `${app}.${process} ${actOf(step)}`))
  const { processes } = system.apps.cases
  const isSilence = ({ process, step }: Way) =>
    processes.get(process)!.process.steps[step]!.by.includes('clock')
  return untaken(system, steps).filter(
    (way) => isSilence(way) && !done.has(`${way.process} ${actOf(way.step)}`),
  )
}

function goesOn(system: System, state: CaseState, waiting: ReadonlySet<string>): boolean {
  return (
    waiting.has(state.no) ||
    stepsNow(system, state).length > 0 ||
    state.children.some(({ isClosed }) => !isClosed)
  )
}

function untaken(system: System, steps: TakenStep[]): Way[] {
  const ways = new Map<string, Way[]>()
  for (const loaded of system.apps.cases.processes.values()) ways.set(loaded.id, waysOf(loaded))
  const taken = steps.flatMap((one) => waysTaken(ways.get(`${one.app}.${one.process}`) ?? [], one))
  const names = new Set(taken.map(nameOfWay))
  return [...ways.values()].flat().filter((way) => !names.has(nameOfWay(way)))
}

function assertClocks({ clocks, no }: CaseState): void {
  for (const [name, { start, due, suspensions }] of Object.entries(clocks)) {
    const began = dateInShanghai(start.length === 10 ? `${start}T00:00:00+08:00` : start)
    for (const end of [due.promised, due.statutory])
      if (end !== null) assert.ok(dateInShanghai(end) >= began, `${no} ${name}: ends ${end} before ${start}`)
    if (due.promised && due.statutory)
      assert.ok(due.promised <= due.statutory, `${no} ${name}: promised after the law's end`)
    for (const { from: began, to } of suspensions) assert.ok(to === undefined || began <= to, `${no} ${name}`)
  }
}

/** What the log alone tells of the cases is what the tables hold of them: agents, papers, promises and cases opened among it. */
async function assertReplayed(system: System, to: System): Promise<void> {
  await assertManifold(system)
  await new ReplayedCases(to).read(system)
  const now = system.now()
  for (const [table, query] of Object.entries(caseTables))
    assert.deepEqual(await rowsOf(to, query, now), await rowsOf(system, query, now), table)
}

async function assertManifold(system: System): Promise<void> {
  const states = await statesOf(system)
  const materials = states.flatMap((state) => Object.values(state.materials))
  assert.ok(states.some(({ agent }) => agent !== null && agent.delegation !== null))
  assert.ok(states.some(({ children }) => children.some(({ isClosed }) => isClosed)))
  for (const state of ['given', 'promised']) assert.ok(materials.some((one) => one.state === state))
  const { rows } = await system.pool.query('select from files where case_no is not null limit 1')
  assert.equal(rows.length, 1)
}
