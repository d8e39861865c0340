import { shippedCalendar } from '#core/clock/calendar-years.ts'
import { dateInShanghai, instantMs } from '#core/clock/shanghai.ts'
import type { LoadedApps } from '#core/load-apps.ts'
import { advance, begin } from '#core/process/advance.ts'
import type { CaseActor, CaseState } from '#core/process/case-state.ts'
import type { CaseWorld } from '#core/process/case-world.ts'
import type { Command } from '#core/process/command.ts'
import { blankOf } from '#core/process/load-cases.ts'
import type { LoadedItem } from '#core/process/load-item.ts'
import type { LoadedProcess } from '#core/process/load-process.ts'
import { openCase } from '#core/process/open-case.ts'
import { openSteps } from '#core/process/open-steps.ts'
import type { Who } from '#core/process/process.ts'
import { silencesOf } from '#core/process/silences.ts'
import { formOfStep } from '#core/process/step-form.ts'
import { pick, type Random } from '#sample/random.ts'
import { randomForm } from './random-form.ts'

const MOST_STEPS = 40
const handedIn = { state: 'given', files: ['file'], trust: 'C' } as const
const officers: Who[] = ['clerk', 'reviewer', 'inspector', 'head']

/** A clock of a process, and what silence about it does. */
export interface Consequence {
  process: string
  clock: string
  step: string
}

/** Every consequence of silence that any process declares. */
export function consequencesOf({ cases }: LoadedApps): Consequence[] {
  return [...cases.processes.values()].flatMap(({ id, process }) =>
    Object.entries(process.clocks).flatMap(([clock, { silence }]) =>
      silence === undefined ? [] : [{ process: id, clock, step: silence }],
    ),
  )
}

export interface Reaching {
  no: string
  /** What the network holds, by what a step asks it as. */
  found: Record<string, unknown>
  subject: string
  now: string
  random: Random
}

/** A case of an item, moved by random steps to where silence about a clock would do something next; null where it did not come there. */
export function reachSilence(
  apps: LoadedApps,
  item: LoadedItem,
  { clock, ...reaching }: Reaching & Pick<Consequence, 'clock'>,
): CaseState | null {
  const loaded = apps.cases.processes.get(`${item.app}.${item.item.process}`)!
  const way = new Way(apps, { item, loaded, ...reaching })
  let state = way.begun()
  for (let n = 0; state && !state.isClosed && n < MOST_STEPS; n++) {
    if (way.isNext(state, clock)) return state
    state = way.moved(state)
  }
  return null
}

class Way {
  readonly #apps: LoadedApps
  readonly #on: Reaching & { item: LoadedItem; loaded: LoadedProcess }
  #now: string

  constructor(apps: LoadedApps, on: Reaching & { item: LoadedItem; loaded: LoadedProcess }) {
    this.#apps = apps
    this.#on = on
    this.#now = on.now
  }

  begun(): CaseState | null {
    const { item, loaded, no, subject } = this.#on
    const { code, version, department, form, materials } = item.item
    const given = materials.map(({ id, necessity }) => [id, this.#material(necessity)] as const)
    const opened = openCase(loaded, {
      ...{ no, item: code, itemVersion: version, openedAt: this.#now, agent: null, parent: null, department },
      ...{ applicant: { subject, name: '张三' }, channel: 'portal', division: '331500' },
      form: this.#filled(form),
      materials: Object.fromEntries(given),
    })
    const command = { step: 'open', by: actor(['applicant'], null), at: this.#now }
    const answer = begin(loaded, opened, command, this.#world())
    return answer.ok ? answer.state : null
  }

  /** Whether the next thing that time does in the case is what silence about the clock does. */
  isNext(state: CaseState, clock: string): boolean {
    const [next] = silencesOf(this.#on.loaded, state)
    if (next?.clock !== clock) return false
    return advance(this.#on.loaded, state, next.command, this.#world(next.command.at)).ok
  }

  moved(state: CaseState): CaseState | null {
    const { loaded, item, random } = this.#on
    this.#now = new Date(instantMs(this.#now) + 3_600_000 * (1 + 20 * random())).toISOString()
    const open = this.#actors(state).flatMap((by) =>
      openSteps(loaded, state, { by, at: this.#now }, this.#world()).map((step) => ({ by, step })),
    )
    const [silent] = silencesOf(loaded, state)
    if (silent && (open.length === 0 || random() < 0.1)) return this.#passed(state, silent.command)
    if (open.length === 0) return null
    const { by, step } = pick(random, open)
    const form = formOfStep(loaded.process.steps[step]!, item.item)
    const input = form === null ? {} : { input: this.#filled(form) }
    const command = { step, by, at: this.#now, reason: '理由充分', ...input }
    const answer = advance(loaded, state, command, this.#world())
    return answer.ok ? answer.state : state
  }

  /** Nobody does anything, until silence does. */
  #passed(state: CaseState, command: Command): CaseState | null {
    this.#now = command.at
    const answer = advance(this.#on.loaded, state, command, this.#world())
    return answer.ok ? answer.state : null
  }

  #actors(state: CaseState): CaseActor[] {
    const lanes = Object.values(this.#on.loaded.process.lanes ?? {}).map(({ department }) => department)
    const departments = new Set([String(state.facts.department), ...lanes])
    return [
      actor(['applicant'], null),
      actor(['rule'], null),
      ...[...departments].map((one) => actor(officers, one)),
    ]
  }

  /** What may be promised is so in every other case: where it never comes, nothing else has its time. */
  #material(necessity: string): CaseState['materials'][string] {
    if (necessity !== 'deferrable' || this.#on.random() < 0.5)
      return { ...handedIn, files: [...handedIn.files] }
    return { state: 'promised', files: [], trust: 'D', promisedBy: dateInShanghai(this.#now) }
  }

  #filled(form: string): Record<string, unknown> {
    const loaded = this.#apps.cases.forms.get(`${this.#on.item.app}.${form}`)!
    return randomForm(loaded, this.#on.random, dateInShanghai(this.#now))
  }

  #world(at = this.#now): CaseWorld {
    const { item, loaded, found } = this.#on
    return {
      today: dateInShanghai(at),
      calendar: shippedCalendar,
      item,
      tables: this.#apps.tables,
      documents: this.#apps.cases.documents,
      blank: (process) => blankOf(this.#apps.cases, loaded.app, process),
      found,
      serials: new Proxy({}, { get: () => 1 }) as Record<string, number>,
    }
  }
}

function actor(roles: Who[], department: string | null): CaseActor {
  return { roles, department, id: `account:${roles[0]}`, name: '李四' }
}
