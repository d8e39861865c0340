import assert from 'node:assert/strict'
import type { App } from '#core/app.ts'
import { shippedCalendar } from '#core/clock/calendar-years.ts'
import { dateInShanghai, instantInShanghai } from '#core/clock/shanghai.ts'
import { type LoadedApps, loadApps } from '#core/load-apps.ts'
import { advance, begin, settleOn } from '#core/process/advance.ts'
import type { CaseChild, CaseMaterial, CaseState } from '#core/process/case-state.ts'
import type { Command } from '#core/process/command.ts'
import { blankOf } from '#core/process/load-cases.ts'
import { openCase } from '#core/process/open-case.ts'
import { heldSteps, openSteps } from '#core/process/open-steps.ts'
import type { Who } from '#core/process/process.ts'
import type { CaseRefusal } from '#core/process/refuse-step.ts'
import type { Advanced } from '#core/process/settle.ts'
import { silencesOf } from '#core/process/silences.ts'
import type { StepDone } from '#core/process/step-done.ts'

export interface CaseBegun {
  /** A date in Shanghai, at ten in the morning, or an instant. */
  on: string
  form?: Record<string, unknown>
  /** Ids of materials that were handed in; all of the item's where it does not say. */
  materials?: string[]
  /** Ids of materials that were only promised, or each with the day it was promised for. */
  promised?: string[] | Record<string, string>
  department?: string
  division?: string
  /** Whom it is for, `person:…` or `uscc:…`. */
  subject?: string
  /** What records and numbers its steps are handed. */
  found?: Record<string, unknown>
  /** Who opened it: somebody who applies, or the engine for another case. */
  channel?: CaseState['channel']
  /** Apps beside the case's own, as a joint item needs whose cases are another app's. */
  beside?: App[]
}

export interface Taking {
  as?: Who
  department?: string
  form?: Record<string, unknown>
  reason?: string
  on?: string
  /** Ids of materials handed in with the step. */
  materials?: string[]
}

/**
 * A case of an app's item, played by its declaration alone, without a database: who acts when, and what the clocks do
 * meanwhile. The same engine moves the cases of an installation.
 */
export class PlayedCase {
  readonly #loaded
  readonly #world
  readonly history: StepDone[] = []
  state: CaseState
  now: string

  constructor(app: App, code: string, begun: CaseBegun) {
    const apps = loadedOf(app, begun.beside ?? [])
    const item = apps.cases.items.get(code)!
    this.#loaded = apps.cases.processes.get(`${app.id}.${item.item.process}`)!
    this.now = instantOf(begun.on)
    this.#world = {
      calendar: shippedCalendar,
      item,
      tables: apps.tables,
      documents: apps.cases.documents,
      blank: (process: Parameters<typeof blankOf>[2]) => blankOf(apps.cases, app.id, process),
      found: begun.found ?? {},
      serials: new Proxy({}, { get: () => 4711 }) as Record<string, number>,
    }
    const promised = promisesOf(begun.promised ?? [])
    const given = begun.materials ?? item.item.materials.map(({ id }) => id).filter((id) => !promised[id])
    const opened = openCase(this.#loaded, {
      no: 'BJ991501260302000001',
      item: code,
      itemVersion: item.item.version,
      openedAt: this.now,
      applicant: { subject: begun.subject ?? 'person:applicant', name: '张三' },
      agent: null,
      channel: begun.channel ?? 'portal',
      form: begun.form ?? {},
      materials: { ...all(given, handedIn), ...promised },
      parent: null,
      department: begun.department ?? item.item.department,
      division: begun.division ?? null,
    })
    const by = { roles: ['applicant' as const], department: null, id: 'account:applicant', name: '张三' }
    const begins = begin(this.#loaded, opened, { step: 'open', by, at: this.now }, this.#worldAt(this.now))
    assert.ok(begins.ok, JSON.stringify(begins))
    this.state = begins.state
    this.history.push(...begins.done)
  }

  /** Takes a step; what stands in the way fails the test. */
  take(step: string, taking: Taking = {}): this {
    const answer = this.#answer(step, taking)
    assert.ok(answer.ok, `${step}: ${JSON.stringify(answer)} in ${JSON.stringify(this.state.value)}`)
    return this
  }

  /** The code with which a step is refused; null where it was taken. */
  refused(step: string, taking: Taking = {}): string | null {
    const answer = this.#answer(step, taking)
    return answer.ok ? null : answer.code
  }

  /** Lets time pass to the end of a day, or to an instant; silence acts on the way, each at its moment. */
  pass(to: string): this {
    const until = to.length === 10 ? instantInShanghai(to, '23:59:59') : to
    for (;;) {
      const [next] = silencesOf(this.#loaded, this.state).filter(({ command }) => command.at <= until)
      if (!next) break
      const answer = this.#advance(next.command)
      if (!answer.ok) this.#stop(next.clock, next.command.at)
    }
    this.now = until
    return this
  }

  /** Tells the case how those it opened stand; what follows by itself is done. */
  settle(children: CaseChild[]): this {
    const told = { ...this.state, children }
    const answer = settleOn(this.#loaded, told, this.now, this.#worldAt(this.now))
    assert.ok(answer.ok, JSON.stringify(answer))
    this.state = answer.state
    this.history.push(...answer.done)
    return this
  }

  /** The day a clock ends: what the law allows, or what was promised. */
  due(clock: string, which: 'statutory' | 'promised' = 'statutory'): string | null {
    const instant = this.state.clocks[clock]?.due[which]
    return instant ? dateInShanghai(instant) : null
  }

  /** The steps that somebody could take now. */
  open(as: Who, department?: string): string[] {
    const by = this.#actor({ as, ...(department ? { department } : {}) })
    return openSteps(this.#loaded, this.state, { by, at: this.now }, this.#worldAt(this.now))
  }

  /** The steps that wait for their condition alone, as an officer is told of them. */
  held(as: Who): string[] {
    return heldSteps(
      this.#loaded,
      this.state,
      { by: this.#actor({ as }), at: this.now },
      this.#worldAt(this.now),
    )
  }

  #answer(step: string, taking: Taking): Advanced | CaseRefusal {
    if (taking.on) this.pass(instantOf(taking.on))
    const { materials } = this.state
    this.state = { ...this.state, materials: { ...materials, ...all(taking.materials ?? [], handedIn) } }
    const declared = this.#loaded.process.steps[step]
    const lane = declared?.lane ? this.#loaded.process.lanes?.[declared.lane]?.department : undefined
    const by = this.#actor({ as: declared?.by[0], department: lane, ...taking })
    const { form, reason } = taking
    return this.#advance({
      step,
      by,
      at: this.now,
      ...(form ? { input: form } : {}),
      ...(reason ? { reason } : {}),
    })
  }

  #advance(command: Command): Advanced | CaseRefusal {
    const answer = advance(this.#loaded, this.state, command, this.#worldAt(command.at))
    if (answer.ok) {
      this.state = answer.state
      this.history.push(...answer.done)
    }
    return answer
  }

  #actor({ as = 'reviewer', department }: { as?: Who | undefined; department?: string | undefined }) {
    const own = String(this.state.facts.department)
    return { roles: [as], department: department ?? own, id: `account:${as}`, name: '李四' }
  }

  #worldAt(instant: string) {
    return { ...this.#world, today: dateInShanghai(instant) }
  }

  #stop(clock: string, at: string): void {
    const running = this.state.clocks[clock]!
    this.state = { ...this.state, clocks: { ...this.state.clocks, [clock]: { ...running, stoppedAt: at } } }
  }
}

const loaded: { of: App[]; apps: LoadedApps }[] = []

/** A test plays many cases of one app, and loading it takes as long as many of them: what was loaded before is used again. */
function loadedOf(app: App, beside: App[]): LoadedApps {
  const all = [app, ...beside]
  const known = loaded.find(({ of }) => of.length === all.length && of.every((one, at) => one === all[at]))
  if (known) return known.apps
  const apps = loadApps(all)
  loaded.push({ of: all, apps })
  return apps
}

const handedIn: CaseMaterial = { state: 'given', files: ['file'], trust: 'C' }
const promisedLater: CaseMaterial = { state: 'promised', files: [], trust: 'D' }

function promisesOf(promised: string[] | Record<string, string>): Record<string, CaseMaterial> {
  if (Array.isArray(promised)) return all(promised, promisedLater)
  const days = Object.entries(promised)
  return Object.fromEntries(days.map(([id, promisedBy]) => [id, { ...promisedLater, promisedBy }]))
}

function all(ids: string[], material: CaseMaterial): Record<string, CaseMaterial> {
  return Object.fromEntries(ids.map((id) => [id, material]))
}

function instantOf(on: string): string {
  return on.length === 10 ? instantInShanghai(on, '10:00:00') : on
}
