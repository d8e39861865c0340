import type { LoggedEvent } from '#core/event.ts'
import type { CaseChild, CaseState } from '#core/process/case-state.ts'
import { type ClockRecounted, foldStep } from '#core/process/fold-case.ts'
import { openCase } from '#core/process/open-case.ts'
import type { StepDone } from '#core/process/step-done.ts'
import { keepMoved, type Moved } from '#io/cases/keep-moved.ts'
import { type EventRow, eventOf } from '#io/postgres/events.ts'
import { transaction } from '#io/postgres/transaction.ts'
import type { System } from '#io/system.ts'

const AT_ONCE = 500

/** What a step's event says of its case beside the step. */
type Told = StepDone & {
  caseNo: string
  item: string
  itemVersion: number
  app: string
  process: string
  applicant: string
  applicantName: string
  channel: CaseState['channel']
  parent: string | null
  papers?: { certificate: { identifier: string } | null }
}

/** The cases of an installation as its log alone tells them, from its first event on, kept by the engine of another, empty one. */
export class ReplayedCases {
  readonly #to: System
  readonly states = new Map<string, CaseState>()
  #moved: Moved[] = []
  /** Of a case those it has opened, as they stood last: what it is told of them is no step of its own. */
  readonly #last = new Map<string, LoggedEvent>()
  readonly #children = new Map<string, Map<string, CaseChild>>()

  constructor(to: System) {
    this.#to = to
  }

  async read(from: System): Promise<number> {
    await this.#countElsewhere(from)
    const { rows } = await from.pool.query<EventRow>(
      `select * from events where source like 'cases/%' order by received_at, part, seq`,
    )
    const events = rows.map(eventOf)
    for (const event of events) await this.#take(event)
    for (const [no, children] of this.#children) this.#tellParent(no, [...children.values()])
    await this.#keep()
    return rows.length
  }

  /** Numbers of certificates begin where none was given out, and each is then named as the log names it. */
  async #countElsewhere({ pool }: System): Promise<void> {
    const { rows } = await pool.query<{ scope: string }>(
      `select scope from serials where kind = 'certificate'`,
    )
    await this.#to.pool.query(
      `insert into serials (kind, scope, last) select 'certificate', scope, 5000000 from unnest($1::text[]) as scope`,
      [rows.map(({ scope }) => scope)],
    )
  }

  async #take(event: LoggedEvent): Promise<void> {
    const at = event.receivedAt
    this.#to.now = () => at
    if (typeof event.data.step === 'string') await this.#step(event)
    else if (event.type === 'case.clock.recomputed') this.#recounted(event)
  }

  async #step(event: LoggedEvent): Promise<void> {
    const told = event.data as unknown as Told
    if (this.#closesUnkept(told.caseNo)) await this.#keep()
    const done = { ...told, tells: event.type } as StepDone
    const state = foldStep(this.states.get(told.caseNo) ?? this.#begun(told), done)
    this.#move(state, { done: [done], event })
    if (told.parent !== null) this.#noteChild(told.parent, state)
    if (done.certificate === 'issue' || this.#moved.length >= AT_ONCE) await this.#keep(told)
  }

  /** When a case was closed is kept with its closing, so a step after it is not kept together with that. */
  #closesUnkept(no: string): boolean {
    return this.#moved.some(({ state }) => state.no === no && state.isClosed)
  }

  #begun(told: Told): CaseState {
    const { caseNo: no, applicant: subject, applicantName: name, at: openedAt } = told
    const { apps, division } = this.#to
    const { item, itemVersion, channel, parent } = told
    const loaded = apps.cases.processes.get(`${told.app}.${told.process}`)!
    const { department } = apps.cases.items.get(item)!.item
    const said = { no, item, itemVersion, openedAt, channel, parent, applicant: { subject, name } }
    return openCase(loaded, { ...said, agent: null, form: {}, materials: {}, department, division })
  }

  #recounted(event: LoggedEvent): void {
    const { caseNo, clock, running } = event.data as unknown as ClockRecounted & { caseNo: string }
    const state = this.states.get(caseNo)!
    this.#move({ ...state, clocks: { ...state.clocks, [clock]: running } }, { done: [], event })
  }

  #noteChild(parent: string, { no, item, isClosed, facts }: CaseState): void {
    const outcome = typeof facts.outcome === 'string' ? facts.outcome : null
    const children = this.#children.get(parent) ?? new Map<string, CaseChild>()
    this.#children.set(parent, children.set(no, { no, item, isClosed, outcome }))
  }

  #tellParent(no: string, children: CaseChild[]): void {
    const state = { ...this.states.get(no)!, children }
    this.states.set(no, state)
    const { loopId, time: at } = this.#last.get(no)!
    this.#moved.push({ state, done: [], loopId, at })
  }

  #move(state: CaseState, { done, event }: { done: StepDone[]; event: LoggedEvent }): void {
    this.states.set(state.no, state)
    this.#last.set(state.no, event)
    this.#moved.push({ state, done, loopId: event.loopId, at: event.time })
  }

  /** Which number a certificate had is told by the log; the order among numbers of one day is not. */
  async #keep(last?: Told): Promise<void> {
    const moved = this.#moved
    this.#moved = []
    const identifier = last?.papers?.certificate?.identifier
    await transaction(this.#to.pool, async (tx) => {
      await keepMoved(tx, this.#to, moved)
      if (!identifier) return
      await tx.query('update certificates set identifier = $1 where case_no = $2 and issued_at = $3', [
        identifier,
        last!.caseNo,
        last!.at,
      ])
    })
  }
}
