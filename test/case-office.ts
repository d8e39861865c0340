import type { TestContext } from 'node:test'
import type { PersonActor } from '#core/access/actor.ts'
import type { CaseMaterial, CaseState } from '#core/process/case-state.ts'
import { clockStep } from '#io/cases/clock-step.ts'
import { openCaseFor } from '#io/cases/open-case-for.ts'
import { takeStep } from '#io/cases/take-step.ts'
import { registerParty } from '#io/parties/register.ts'
import type { System } from '#io/system.ts'
import { parties } from '#sample/city.ts'
import { receive } from './receive.ts'
import { withSystem } from './server.ts'
import { settleCases } from './settle-cases.ts'

/**
 * An installation in which cases are really opened, moved and followed by rules, on a clock the test sets: what rules and cases ask
 * of each other is done after every act, until nothing waits.
 */
export class CaseOffice {
  readonly system: System
  #now: string

  static async open(t: TestContext, now: string): Promise<CaseOffice> {
    return await CaseOffice.at(await withSystem(t), now)
  }

  /** The office of an installation that is there already, as behind a server. */
  static async at(system: System, now: string): Promise<CaseOffice> {
    for (const { id, kind, uscc, zh, en } of parties)
      await registerParty(
        system,
        { id, kind, uscc, names: { zh, en }, sources: [], types: [], quota: {} },
        null,
      )
    return new CaseOffice(system, now)
  }

  constructor(system: System, now: string) {
    this.system = system
    this.#now = now
    system.now = () => this.#now
  }

  /** Applies for an item; every material the item names is handed in where the test does not say which. */
  async apply(
    item: string,
    applying: { subject: string; form: Record<string, unknown>; materials?: string[] },
  ): Promise<CaseState> {
    const state = await this.open(item, applying)
    await settleCases(this.system)
    return state
  }

  /** Several apply for an item at once: each is taken in before anything has followed from another. */
  async applyAtOnce(
    item: string,
    applying: { subject: string; form: Record<string, unknown> }[],
  ): Promise<CaseState[]> {
    const opened = await Promise.all(applying.map((one) => this.open(item, one)))
    await settleCases(this.system)
    return opened
  }

  /** Applies, and lets nothing follow from it yet. */
  async open(
    item: string,
    {
      subject,
      form,
      materials = this.#materialsOf(item),
    }: { subject: string; form: Record<string, unknown>; materials?: string[] },
  ): Promise<CaseState> {
    const by = { roles: ['applicant' as const], department: null, id: 'account:applicant', name: '张三' }
    return await openCaseFor(this.system, {
      item,
      applicant: { subject, name: '张三' },
      agent: null,
      channel: 'portal',
      form,
      materials: Object.fromEntries(materials.map((id) => [id, handedIn])),
      by,
      command: null,
      requireTaken: throwFaults,
    })
  }

  /** An officer of a department takes a step. */
  async take(no: string, step: string, taking: Taking): Promise<CaseState> {
    const { department, form, reason, who } = taking
    const given = { no, step, version: null, command: null, form, reason, requireTaken: throwFaults }
    const state = await takeStep(this.system, officer(department, who), given)
    await settleCases(this.system)
    return state
  }

  /** Whoever applied takes a step of their case, and hands in materials with it. */
  async applicantTakes(
    no: string,
    step: string,
    taking: { subject: string; form?: Record<string, unknown>; materials?: string[] },
  ): Promise<CaseState> {
    const { subject, form } = taking
    const materials = Object.fromEntries((taking.materials ?? []).map((id) => [id, handedIn]))
    const given = { no, step, version: null, command: null, form, materials, requireTaken: throwFaults }
    const state = await takeStep(this.system, applicant(subject), given)
    await settleCases(this.system)
    return state
  }

  /** A department's row comes in, as over its channel. */
  async receive(type: string, data: Record<string, unknown>): Promise<void> {
    const [taken] = await receive(this.system, [{ type, source: 'market-regulation', data }])
    if (taken?.outcome === 'quarantined') throw new Error(JSON.stringify(taken.reasons))
    await settleCases(this.system)
  }

  /** One of the platform's own forms sends a record for whoever is signed in. */
  async file(type: string, data: Record<string, unknown>): Promise<void> {
    const [taken] = await receive(this.system, [{ type, source: 'portal', door: 'own', data }])
    if (taken?.outcome === 'quarantined') throw new Error(JSON.stringify(taken.reasons))
    await settleCases(this.system)
  }

  /** Time goes on; clocks act on the way, and what follows from them is done. */
  async pass(now: string): Promise<void> {
    this.#now = now
    while ((await clockStep(this.system)) > 0) await settleCases(this.system)
  }

  /** The current records of a type, as an officer sees them. */
  async records(type: string): Promise<Record<string, unknown>[]> {
    const read = await this.system.pool.query<{ data: Record<string, unknown> }>(
      `select events.data from records join events using (part, seq)
       where records.type = $1 and known_to is null order by key`,
      [type],
    )
    return read.rows.map(({ data }) => data)
  }

  #materialsOf(item: string): string[] {
    const { materials } = this.system.apps.cases.items.get(item)!.item
    return materials.filter(({ source }) => source === 'applicant').map(({ id }) => id)
  }
}

interface Taking {
  department: string
  form?: Record<string, unknown>
  reason?: string
  /** Who of the department it is, where several must not be one. */
  who?: string
}

const handedIn: CaseMaterial = { state: 'given', files: ['file'], trust: 'C' }

function officer(department: string, who = 'officer'): PersonActor {
  return {
    kind: 'person',
    id: `${who} of ${department}`,
    name: '李四',
    subject: null,
    roles: ['clerk', 'reviewer', 'inspector', 'head'],
    department,
    division: null,
    second: true,
    acting: null,
  }
}

/** Somebody who acts for themselves, or for the organisation that has let them. */
function applicant(subject: string): PersonActor {
  const isPerson = subject.startsWith('person:')
  return {
    kind: 'person',
    id: 'applicant',
    name: '张三',
    subject: isPerson ? subject : 'person:applicant',
    roles: [],
    department: null,
    division: null,
    second: true,
    acting: isPerson ? null : { subject, name: '江湾市听潮软件有限公司', scope: ['apply'], delegation: 'd' },
  } as PersonActor
}

function throwFaults(faults: unknown[]): void {
  if (faults.length > 0) throw new Error(JSON.stringify(faults))
}
