import type { PersonActor } from '#core/access/actor.ts'
import type { GrantableRole } from '#core/access/role.ts'
import type { LoadedStep } from '#core/process/load-process.ts'
import type { Who } from '#core/process/process.ts'
import { listSampleAccounts } from '#io/postgres/accounts.ts'
import type { System } from '#io/system.ts'
import { personName } from '../people.ts'
import { createRandom, seedOf } from '../random.ts'
import { sampleOfficers } from '../sample-people.ts'

const roles = ['reviewer', 'clerk', 'inspector', 'head'] as const satisfies (Who & GrantableRole)[]

type OfficerRole = (typeof roles)[number]

/** The officers of the city: those whom anybody can enter as, and colleagues of theirs who have no account. */
export class Officers {
  readonly #accounts: Map<string, string>

  private constructor(accounts: Map<string, string>) {
    this.#accounts = accounts
  }

  static async of({ pool }: System): Promise<Officers> {
    const accounts = await listSampleAccounts(pool, 'active')
    return new Officers(new Map(accounts.map(({ name, id }) => [name, id])))
  }

  /** Somebody of a department who may take a step. */
  who(department: string, { step }: LoadedStep): PersonActor {
    const able = roles.filter((role) => step.by.includes(role))
    const known = able.find((role) => this.#accounts.has(`${department}.${role}`))
    return this.#officer(department, known ?? able[0] ?? 'reviewer')
  }

  /** Somebody who can be entered as, by the name of the account. */
  named(name: string): PersonActor {
    const cut = name.lastIndexOf('.')
    return this.#officer(name.slice(0, cut), name.slice(cut + 1) as OfficerRole)
  }

  #officer(department: string, role: OfficerRole): PersonActor {
    const name = `${department}.${role}`
    const known = sampleOfficers.find((one) => one.name === name)
    return {
      kind: 'person',
      id: this.#accounts.get(name) ?? name,
      name: known?.shownName ?? personName(createRandom(seedOf(0, name, 0))),
      subject: null,
      roles: [role],
      department,
      division: null,
      second: true,
      acting: null,
    }
  }
}
