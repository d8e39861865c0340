import { grantable } from '#core/access/role.ts'
import { type SendingThing, sendingThing, signedByThing } from './sending-thing.ts'
import type { RunningServer } from './server.ts'
import { signInAs } from './sign-in.ts'
import { type SigningParty, signed, signingParty } from './signing-party.ts'

/** Somebody who sends hostile requests, by the headers that say who it is. */
export interface Asker {
  name: string
  headers: (request: { body: Buffer | null; path: string; type: string }) => Record<string, string>
}

const roles = ['citizen', ...grantable] as const

/** A visitor, the operator, a party, a thing, and somebody signed in with each role. */
export class HostileAskers {
  readonly count = roles.length + 4
  readonly #server: RunningServer
  readonly #party: SigningParty
  readonly #thing: SendingThing
  #cookies: { cookie: string }[] = []

  private constructor(server: RunningServer, party: SigningParty, thing: SendingThing) {
    this.#server = server
    this.#party = party
    this.#thing = thing
  }

  static async open(server: RunningServer): Promise<HostileAskers> {
    const { system } = server
    const askers = new HostileAskers(server, await signingParty(system), await sendingThing(system))
    await askers.signInAnew()
    return askers
  }

  /** Hostile requests end sessions too: those that go on need new ones. */
  async signInAnew(): Promise<void> {
    this.#cookies = await Promise.all(
      roles.map((role, at) =>
        signInAs(this.#server, role, {
          subject: `person:${String(at).repeat(64)}`,
          department: this.#party.id,
        }),
      ),
    )
  }

  at(index: number, address: string): Asker {
    const outside = { 'x-forwarded-for': address }
    const { url } = this.#server
    if (index === 0) return { name: 'visitor', headers: () => outside }
    if (index === 1) return { name: 'operator', headers: () => ({}) }
    if (index === 2)
      return { name: 'party', headers: (one) => ({ ...outside, ...signed(url, this.#party, sentOf(one)) }) }
    if (index === 3)
      return {
        name: 'thing',
        headers: (one) => ({ ...outside, ...signedByThing(url, this.#thing, sentOf(one)) }),
      }
    const cookie = this.#cookies[index - 4]!
    return { name: roles[index - 4]!, headers: () => ({ ...outside, ...cookie, origin: url }) }
  }
}

/** What is no address cannot be signed; the signature is then over another one. */
function sentOf({ body, path, type }: { body: Buffer | null; path: string; type: string }) {
  const signable = URL.canParse(path, 'http://localhost') ? path : '/api/events'
  return { body: body ?? '', path: signable, headers: { 'content-type': type } }
}
