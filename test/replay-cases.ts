import type { LoggedEvent } from '#core/event.ts'
import type { ToldStep } from '#core/process/begun-from.ts'
import type { CaseState } from '#core/process/case-state.ts'
import { foldEvent, isStep } from '#core/process/fold-case.ts'
import type { StepDone } from '#core/process/step-done.ts'
import { keepMoved, type Moved } from '#io/cases/keep-moved.ts'
import { type EventRow, eventOf } from '#io/postgres/events.ts'
import { transaction } from '#io/postgres/transaction.ts'
import type { System } from '#io/system.ts'
import { copyLooseFiles, nameAsTold, type Told } from './replay-papers.ts'

const AT_ONCE = 500

/** The cases of an installation as its log alone tells them, from its first event on, kept by the engine of another, empty one. */
export class ReplayedCases {
  readonly #to: System
  readonly states = new Map<string, CaseState>()
  #moved: Moved[] = []
  #papers: Told[] = []

  constructor(to: System) {
    this.#to = to
  }

  async read(from: System): Promise<number> {
    await this.#countElsewhere(from)
    const events = await eventsOf(from)
    await copyLooseFiles(from, this.#to, events)
    for (const event of events) await this.#take(event)
    await this.#keep()
    return events.length
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
    const no = event.subject.slice('case:'.length)
    if (this.#closesUnkept(no)) await this.#keep()
    const state = foldEvent(this.states.get(no) ?? null, event)!
    this.states.set(no, state)
    this.#moved.push({ state, loopId: event.loopId, at: event.time, ...stepIn(event) })
    if (isStep(event.data)) this.#papers.push(event.data as unknown as Told)
    if (event.data.certificate === 'issue' || this.#moved.length >= AT_ONCE) await this.#keep()
  }

  /** When a case was closed is kept with its closing, so what happens after it is not kept together with that. */
  #closesUnkept(no: string): boolean {
    return this.#moved.some(({ state }) => state.no === no && state.isClosed)
  }

  /** Which numbers and codes papers had is told by the log; the order among numbers of one day is not. */
  async #keep(): Promise<void> {
    const [moved, papers] = [this.#moved, this.#papers]
    this.#moved = []
    this.#papers = []
    await transaction(this.#to.pool, async (tx) => {
      await keepMoved(tx, this.#to, moved)
      for (const told of papers) await nameAsTold(tx, told)
    })
  }
}

/** In the order in which they came; of one instant those of the case that was opened first, which may have opened the others. */
async function eventsOf({ pool }: System): Promise<LoggedEvent[]> {
  const { rows } = await pool.query<EventRow>(
    `select * from events where source like 'cases/%' order by received_at, subject, seq`,
  )
  return rows.map(eventOf)
}

/** The step that an event tells, and what was handed in with it. */
function stepIn({ type, data }: LoggedEvent): Pick<Moved, 'done' | 'materials'> {
  if (!isStep(data)) return { done: [] }
  const told = data as unknown as ToldStep
  const done: StepDone = { ...told, tells: type }
  return { done: [done], materials: told.$brought?.materials }
}
