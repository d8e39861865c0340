import { registration } from '#apps/registration/app.ts'
import { addDays } from '#core/clock/date.ts'
import { dateInShanghai, instantMs } from '#core/clock/shanghai.ts'
import type { CaseMaterial, CaseState } from '#core/process/case-state.ts'
import type { LoadedItem } from '#core/process/load-item.ts'
import { askedStep } from '#io/cases/asked-step.ts'
import { beginCase, type Opening } from '#io/cases/begin-cases.ts'
import { clockStep } from '#io/cases/clock-step.ts'
import { keepMoved } from '#io/cases/keep-moved.ts'
import { runStep } from '#io/log/run.ts'
import { countWaiting } from '#io/postgres/cursors.ts'
import { transaction } from '#io/postgres/transaction.ts'
import type { System } from '#io/system.ts'
import { cityResidents } from '#sample/companies.ts'
import { between, chance, pick, type Random } from '#sample/random.ts'
import { LooseFiles } from './loose-files.ts'
import { filledIn, randomMove, type Taken } from './random-steps.ts'
import { receive } from './receive.ts'

const DAY = 86_400_000

/** Whose codes have right check digits. */
const known = cityResidents(1).organisations
const businesses = ['91', '92'].flatMap((kind) =>
  known.filter(({ uscc }) => uscc.startsWith(kind)).slice(0, 12),
)
const organisations = businesses.map(({ uscc }) => `uscc:${uscc}`)

/**
 * Cases opened and moved at random on a real installation, all on one clock: rules hear of them, they open others, limits pass.
 * The same seed plays the same city.
 */
export class RandomCity {
  readonly system: System
  readonly #random: Random
  readonly #aside: Random
  readonly #taken: Taken = new Map()
  readonly #files: LooseFiles
  /** The ways no case has gone yet, by name: whoever can go one mostly does, or lets its time run out. */
  wanted: ReadonlySet<string> = new Set()
  /** When somebody next does something about a case. */
  readonly #turns = new Map<string, number>()
  /** What was last applied for with, by item: some apply again, and some for what another has. */
  readonly #applied = new Map<string, { form: Record<string, unknown>; subject: string }>()
  #now: number
  opened = 0
  /** Refusals by their code: a legal step may still ask for a reason or stand against a table. */
  readonly refused = new Map<string, number>()

  /** `aside` is the chance by which files and agents come, so that they change nothing of which way a case goes. */
  constructor(system: System, { random, aside, now }: { random: Random; aside: Random; now: string }) {
    this.system = system
    this.#random = random
    this.#aside = aside
    this.#files = new LooseFiles(system, aside)
    this.#now = instantMs(now)
    system.now = () => new Date(this.#now).toISOString()
  }

  /** What the network knows already: businesses in the register, and permits that will end one day. */
  async begin(): Promise<void> {
    const brought = businesses.flatMap(({ uscc, name }, n) => [
      { type: 'registration.entity', source: 'market-regulation', data: entityOf({ uscc, name, n }) },
      {
        type: 'service.certificate',
        source: 'portal',
        door: 'own' as const,
        data: permitOf({ uscc, name, n }),
      },
    ])
    const taken = await receive(this.system, brought)
    for (const one of taken) if (one.outcome === 'quarantined') throw new Error(JSON.stringify(one.reasons))
    await this.#settle()
  }

  /** Somebody applies for each of the items, or the engine opens what only it may. */
  async open(items: LoadedItem[]): Promise<void> {
    const prepared: Opening[] = []
    for (const item of items) prepared.push(await this.#prepare(item))
    await this.#files.keep()
    await transaction(this.system.pool, async (tx) => {
      const moved = []
      for (const opening of prepared) moved.push(await beginCase(tx, this.system, opening))
      await keepMoved(tx, this.system, moved)
    })
    this.opened += items.length
    await this.#settle()
  }

  pick<T>(list: readonly T[]): T {
    return pick(this.#random, list)
  }

  /** A day goes by: clocks act at their moments, then whoever's turn it is takes a step. */
  async day(): Promise<void> {
    await this.#pass(this.#now + DAY / 2 + Math.floor((this.#random() * DAY) / 2))
    const states = await this.#turnOf()
    const moves = states.flatMap((state) => randomMove(this.system, state, this.#chance()) ?? [])
    await this.#files.keep()
    const results = await this.system.cases.submit(moves)
    for (const result of results) {
      if (!result.ok) this.refused.set(result.code, (this.refused.get(result.code) ?? 0) + 1)
    }
    await this.#settle()
  }

  /** Nobody does anything any more: clocks come to their ends, for years. */
  async silence(most: number): Promise<void> {
    for (let n = 0; n < most; n++) {
      const { rows } = await this.system.pool.query<{ at: Date | null }>(
        'select min(at) as at from case_timers',
      )
      if (rows[0]!.at === null) return
      await this.#pass(Math.max(this.#now, rows[0]!.at.getTime()) + 60 * DAY)
    }
  }

  async #pass(to: number): Promise<void> {
    this.#now = to
    while ((await clockStep(this.system)) > 0) await this.#settle()
  }

  /** Until nothing waits: rules hear what happened, and what they ask of cases is done. Search is left aside. */
  async #settle(): Promise<void> {
    do while ((await countWaiting(this.system.pool, 'loop')) > 0) await runStep(this.system)
    while ((await askedStep(this.system)) > 0)
  }

  #chance() {
    const given = () => this.#files.given()
    return { random: this.#random, taken: this.#taken, wanted: this.wanted, given }
  }

  async #turnOf(): Promise<CaseState[]> {
    const { rows } = await this.system.pool.query<{ no: string; isClosed: boolean }>(
      `select no, is_closed as "isClosed" from cases order by no`,
    )
    const due = rows.filter(({ no, isClosed }) => this.#isDue(no, isClosed)).map(({ no }) => no)
    const read = await this.system.pool.query<{ state: CaseState }>(
      'select state from cases where no = any($1) order by no',
      [due],
    )
    return read.rows.map(({ state }) => state)
  }

  #isDue(no: string, isClosed: boolean): boolean {
    const at = this.#turns.get(no)
    if (at !== undefined && at > this.#now) return false
    this.#turns.set(no, this.#now + this.#pause(isClosed) * DAY)
    return at !== undefined
  }

  /** Mostly a day or two, now and then weeks or a year: so that some limits are kept and some pass. */
  #pause(isClosed: boolean): number {
    const random = this.#random
    if (isClosed) return 30 * random()
    if (chance(random, 0.02)) return 400 * random()
    return chance(random, 0.12) ? 45 * random() : random()
  }

  async #prepare(item: LoadedItem) {
    const said = await this.#applying(item)
    return { item: item.item.code, parent: null, loopId: null, at: this.system.now(), ...said }
  }

  async #applying({ app, item }: LoadedItem) {
    const random = this.#random
    const known = await this.#known(`${app}.${item.process}`, item.code)
    const before = chance(random, 0.1) ? this.#applied.get(item.code) : undefined
    const form = before?.form ?? filledIn(this.system, `${app}.${item.form}`, random)
    const subject =
      known.subject ?? (chance(random, 0.5) ? before?.subject : undefined) ?? this.#somebody(item)
    this.#applied.set(item.code, { form, subject })
    return {
      applicant: { subject, name: '张三' },
      channel: item.internal ? ('engine' as const) : pick(random, ['portal', 'counter'] as const),
      form: { ...form, ...known.form },
      materials: this.#materials(item.materials),
      ...this.#appliedBy(),
    }
  }

  /** Some have somebody else act for them, most of those by a delegation that the network keeps. */
  #appliedBy(): Pick<Opening, 'agent' | 'by'> {
    const by = { roles: ['applicant' as const], department: null, id: 'account:applicant', name: '张三' }
    if (!chance(this.#aside, 0.2)) return { agent: null, by }
    const [account, name] = [`agent-${between(this.#aside, 1, 9)}`, '王代办']
    const delegation = chance(this.#aside, 0.7) ? `delegation of ${account}` : null
    return { agent: { account, name, delegation }, by: { ...by, id: `account:${account}`, name } }
  }

  #somebody({ audience }: LoadedItem['item']): string {
    if (audience.includes('organisation') && (!audience.includes('person') || chance(this.#random, 0.5)))
      return pick(this.#random, organisations)
    return `person:${between(this.#random, 1, 200).toString(16).padStart(64, '0')}`
  }

  #materials(asked: LoadedItem['item']['materials']): Record<string, CaseMaterial> {
    return Object.fromEntries(asked.map(({ id, necessity }) => [id, this.#material(necessity)]))
  }

  #material(necessity: string): CaseMaterial {
    const isLater = necessity === 'deferrable' && chance(this.#random, 0.5)
    if (!isLater) return this.#files.given()
    const promisedBy = addDays(dateInShanghai(this.system.now()), between(this.#random, 1, 20))
    return { state: 'promised', files: [], trust: 'D', promisedBy }
  }

  /** What a process asks of the network at its beginning: a record that there is, named in the form or the applicant's own. */
  async #known(process: string, code: string): Promise<{ subject?: string; form: Record<string, unknown> }> {
    const asks = Object.values(this.system.apps.cases.processes.get(process)!.process.begin?.asks ?? {})
    const one = asks.find((ask) => 'key' in ask && /^form\.|case\.subject/.test(ask.key))
    if (!one || !('key' in one)) return { form: {} }
    const { rows: all } = await this.system.pool.query<KnownRow>(
      `select key, records.subject, data ->> 'ownerCode' as owner, data ->> 'item' as item from records join events using (part, seq)
       where records.type = $1 and known_to is null order by key`,
      [one.type],
    )
    const rows = all.filter(({ item }) => item === null || familyOf(item) === familyOf(code))
    if (rows.length === 0) return { form: {} }
    const { key, owner, ...record } = pick(this.#random, rows)
    const subject = owner === null ? record.subject : `uscc:${owner}`
    const field = /^form\.(\w+)$/.exec(one.key)?.[1]
    return field ? { subject, form: { [field]: key } } : { subject: `uscc:${key}`, form: {} }
  }
}

interface KnownRow {
  key: string
  subject: string
  owner: string | null
  item: string | null
}

/** `food-business-renewal` renews what `food-business-permit` gave. */
function familyOf(item: string): string {
  return item.replace(/-[a-z]+$/, '')
}

interface Business {
  uscc: string
  name: string
  n: number
}

const entity = registration.examples.find(({ name }) => name === 'a company as it is registered')!

function entityOf({ uscc, name }: Business): Record<string, unknown> {
  const kind = uscc.startsWith('92') ? { 企业类型: '个体工商户' } : {}
  return {
    ...entity.data,
    统一社会信用代码: uscc,
    企业名称: name,
    字号: name.slice(0, 10),
    成立日期: '2020-01-02',
    核准日期: '2020-01-02',
    ...kind,
  }
}

function permitOf({ uscc, name, n }: Business): Record<string, unknown> {
  const validUntil = addDays('2026-05-01', 20 * n)
  const what = { item: 'food-business-permit', department: 'market-regulation', state: 'valid' }
  return {
    caseNo: `BJ331500210420${String(n).padStart(6, '0')}`,
    ...what,
    holderName: name,
    uscc,
    validFrom: '2021-05-01',
    validUntil,
  }
}
