import type { Actor } from '#core/access/actor.ts'
import type { Party } from '#core/party.ts'
import { lockParty, setPartyState, withdrawKey } from '../postgres/parties.ts'
import { transaction } from '../postgres/transaction.ts'
import { Refusal } from '../refusal.ts'
import type { System } from '../system.ts'
import { partyToChange } from './register.ts'
import { tellOfParty } from './tell-of-party.ts'

const changes = {
  suspend: { state: 'suspended', type: 'party.suspended' },
  resume: { state: 'active', type: 'party.resumed' },
  revoke: { state: 'revoked', type: 'party.revoked' },
} as const
export type PartyChange = keyof typeof changes

/**
 * Suspends a party, lets it go on (also out of a pause), or revokes it for good. It holds from the commit on, for requests
 * under way too: whoever is let in holds the lock that this waits for.
 */
export async function changeParty(
  system: System,
  id: string,
  { change, reason, by }: { change: PartyChange; reason: string | null; by?: Actor },
): Promise<Party> {
  return await transaction(system.pool, async (tx) => {
    await partyToChange(tx, id)
    const { state, type } = changes[change]
    await setPartyState(tx, { id, state, reason, at: system.now() })
    const changed = (await lockParty(tx, id))!
    await tellOfParty(system, tx, { by, party: id, type, data: { reason } })
    return changed
  })
}

/** Takes one key out of force at once, as when it has been seen by somebody else. */
export async function withdrawPartyKey(
  system: System,
  id: string,
  { key, by }: { key: string; by?: Actor },
): Promise<Party> {
  return await transaction(system.pool, async (tx) => {
    await partyToChange(tx, id)
    if (!(await withdrawKey(tx, { party: id, keyId: key, at: system.now() })))
      throw new Refusal('key-not-found')
    const changed = (await lockParty(tx, id))!
    await tellOfParty(system, tx, { by, party: id, type: 'party.key-withdrawn', data: { key } })
    return changed
  })
}
