import { citizenId } from '#core/identifiers/citizen-id.ts'
import { keptNumber } from '#io/people/number.ts'
import { findAccountByName } from '#io/postgres/accounts.ts'
import type { System } from '#io/system.ts'
import { cityResidents } from '../companies.ts'
import { createRandom, type Random, seedOf } from '../random.ts'
import type { Resident } from '../resident.ts'
import type { Whose } from './case-plan.ts'
import { registered } from './register.ts'

/** Somebody who applies, and the account they do it with; null for those who have none. */
export interface Applicant {
  whose: Resident
  subject: string
  account: string | null
}

/** Everybody of the city who may come for something, in an order that the seed shuffles. */
export class Applicants {
  readonly #people: Applicant[]
  readonly #businesses: Applicant[]

  private constructor(people: Applicant[], businesses: Applicant[]) {
    this.#people = people
    this.#businesses = businesses
  }

  static async of(system: System, seed: number): Promise<Applicants> {
    const accounts = await sampleAccounts(system)
    const known = (whose: Resident): Applicant => {
      const subject = subjectOf(system, whose)
      return { whose, subject, account: accounts.get(subject) ?? null }
    }
    const { people, organisations } = cityResidents(seed)
    const random = createRandom(seedOf(seed, 'applicants', 0))
    const businesses = organisations.filter(registered)
    return new Applicants(shuffled(random, people).map(known), shuffled(random, businesses).map(known))
  }

  find(wanted: Whose): Applicant {
    const all = this.#fitting(wanted)
    if ('account' in wanted) return all.find(({ account }) => account !== null)!
    const others = all.filter(({ account }) => account === null)
    return others[('person' in wanted ? wanted.person : wanted.business) % others.length]!
  }

  #fitting(wanted: Whose): Applicant[] {
    if ('account' in wanted) return wanted.account === 'resident' ? this.#people : this.#businesses
    if ('person' in wanted)
      return wanted.isSenior ? this.#people.filter(({ whose }) => isSenior(whose)) : this.#people
    return this.#businesses.filter(
      ({ whose }) => wanted.sector === undefined || whose.sector === wanted.sector,
    )
  }
}

async function sampleAccounts({ pool }: System): Promise<Map<string, string>> {
  const accounts = new Map<string, string>()
  for (const name of ['resident', 'company']) {
    const account = await findAccountByName(pool, name)
    if (account?.subject) accounts.set(account.subject, account.id)
  }
  return accounts
}

function subjectOf(system: System, { uscc, citizenId: number }: Resident): string {
  return keptNumber(system, uscc ? { kind: 'uscc', number: uscc } : { kind: 'citizenId', number }).subject
}

/** The day somebody was born on, as their number says. */
export function birthOf({ citizenId: number }: Resident): string {
  const parsed = citizenId.parse(number)
  if (!parsed.ok) throw new RangeError(`Not a citizen number of the sample city: ${number}`)
  return parsed.parts.birth
}

function isSenior(one: Resident): boolean {
  return birthOf(one) < '1964-01-01'
}

function shuffled<T>(random: Random, list: readonly T[]): T[] {
  return list
    .map((one) => ({ one, lot: random() }))
    .sort((a, b) => a.lot - b.lot)
    .map(({ one }) => one)
}
