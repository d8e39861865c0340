import { dateInShanghai } from '#core/clock/shanghai.ts'
import type { CaseActor, CaseMaterial, CaseState } from '#core/process/case-state.ts'
import { statesOf } from '#core/process/chart.ts'
import type { LoadedProcess } from '#core/process/load-process.ts'
import { openSteps } from '#core/process/open-steps.ts'
import type { Who } from '#core/process/process.ts'
import { silencesOf } from '#core/process/silences.ts'
import { formOfStep } from '#core/process/step-form.ts'
import { itemOf, processOf, worldOf } from '#io/cases/case-world.ts'
import type { Move } from '#io/cases/move-cases.ts'
import { readForm } from '#io/cases/read-form.ts'
import type { System } from '#io/system.ts'
import { chance, pick, type Random } from '#sample/random.ts'
import { nameOfWay, placesIn, waysOf } from './chart-ways.ts'
import { randomForm } from './random-form.ts'

const officers: Who[] = ['clerk', 'reviewer', 'inspector', 'head']

/** What is chosen by. */
export interface Chances {
  random: Random
  taken: Taken
  wanted: ReadonlySet<string>
  /** What is handed in where something is lacking. */
  given: () => CaseMaterial
}

/** How often each step was taken from where its chart stood: what was taken seldom is taken first. */
export type Taken = Map<string, number>

/** Whoever may act in a case: its applicant, the officers of its departments, a rule. */
function actorsOf(system: System, state: CaseState): CaseActor[] {
  const lanes = Object.values(processOf(system, state).process.lanes ?? {})
  const departments = new Set([String(state.facts.department), ...lanes.map(({ department }) => department)])
  return [
    actorOf(['applicant'], null),
    actorOf(['rule'], null),
    ...[...departments].flatMap((one) => [actorOf(officers, one), actorOf(['head'], one)]),
  ]
}

function actorOf(roles: Who[], department: string | null): CaseActor {
  return { roles, department, id: `account:${roles[0]}`, name: '李四' }
}

/** Every step that somebody could take now, with who it is. */
export function stepsNow(system: System, state: CaseState): { by: CaseActor; step: string }[] {
  const at = system.now()
  const world = worldOf(system, state, { at })
  const loaded = processOf(system, state)
  return actorsOf(system, state).flatMap((by) =>
    openSteps(loaded, state, { by, at }, world).map((step) => ({ by, step })),
  )
}

/**
 * One step of a case at random, its form filled in and a reason given; null where nobody can do anything. Sometimes all that is
 * lacking is brought with it.
 */
export function randomMove(
  system: System,
  state: CaseState,
  { random, taken, wanted, given }: Chances,
): Move | null {
  if (isAwaited(system, state, wanted) && chance(random, 0.98)) return null
  const materials = chance(random, 0.2) ? lacking(system, state, given) : {}
  const brought = { ...state, materials: { ...state.materials, ...materials } }
  const open = stepsNow(system, brought)
  if (open.length === 0) return null
  const loaded = processOf(system, state)
  const { by, step } = chosen(
    open.map((one) => ({ ...one, ...toldOf(loaded, state, one.step) })),
    { random, taken, wanted },
  )
  const reason = chance(random, 0.9) ? { reason: '理由充分' } : {}
  const input = inputOf(system, state, { step, random })
  const command = { step, by, at: system.now(), ...reason, ...(input ? { input } : {}) }
  return { no: state.no, id: null, seen: null, command, materials }
}

/** Whether silence would do here what it has not done yet. */
function isAwaited(system: System, state: CaseState, wanted: ReadonlySet<string>): boolean {
  const loaded = processOf(system, state)
  const silent = silencesOf(loaded, state).map(({ command }) => command.step)
  return silent.some((step) => toldOf(loaded, state, step).ways.some((way) => wanted.has(way)))
}

/** From which state a step would be taken, and whether the case would be over by it as far as no guard is asked. */
function toldOf(loaded: LoadedProcess, { value }: CaseState, step: string) {
  const stood = placesIn(value)
  const ways = waysOf(loaded).filter((way) => way.step === step && stood.has(way.path.join('.')))
  const ends = endsOf(loaded)
  const names = ways.map(nameOfWay)
  return { key: names.join(), ways: names, isEnd: ways.some(({ to }) => ends.has(to.join('.'))) }
}

function endsOf({ process }: LoadedProcess): Set<string> {
  const ends = statesOf(process.chart).filter(
    ({ path, node }) => path.length === 1 && (node.type === 'final' || node.tags?.includes('closed')),
  )
  return new Set(ends.map(({ path }) => path.join('.')))
}

interface Choice {
  by: CaseActor
  step: string
  key: string
  ways: string[]
  isEnd: boolean
}

/** What was done seldom so far, or what does not end the case: else most would end before they have begun. */
function chosen(open: Choice[], { random, taken, wanted }: Omit<Chances, 'given'>): Choice {
  const countOf = ({ key }: Choice) => taken.get(key) ?? 0
  const least = Math.min(...open.map(countOf))
  const going = open.filter(({ isEnd }) => !isEnd)
  const seldom = open.filter((step) => countOf(step) === least)
  const fresh = open.filter(({ ways }) => ways.some((way) => wanted.has(way)))
  const among = going.length === 0 || chance(random, 0.5) ? seldom : going
  const one = pick(random, fresh.length > 0 && chance(random, 0.7) ? fresh : among)
  taken.set(one.key, countOf(one) + 1)
  return one
}

function lacking(system: System, state: CaseState, given: () => CaseMaterial): Record<string, CaseMaterial> {
  const { materials } = itemOf(system, state).item
  const absent = materials.filter(({ id }) => (state.materials[id]?.state ?? 'promised') === 'promised')
  return Object.fromEntries(absent.map(({ id }) => [id, given()]))
}

function inputOf(
  system: System,
  state: CaseState,
  { step, random }: { step: string; random: Random },
): Record<string, unknown> | null {
  const form = formOfStep(processOf(system, state).steps[step]!.step, itemOf(system, state).item)
  return form === null ? null : filledIn(system, `${state.app}.${form}`, random)
}

/** A form filled in at random and read as from a screen: with numbers of persons masked and sealed. */
export function filledIn(system: System, id: string, random: Random): Record<string, unknown> {
  const form = system.apps.cases.forms.get(id)!
  return readForm(system, id, randomForm(form, random, dateInShanghai(system.now()))).values
}
