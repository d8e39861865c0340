import { keyRefusal, partyRefusal } from '#core/party.ts'
import { quotaExceeded, startsOf } from '#core/party-quota.ts'
import { lockParty, touchParty } from '../postgres/parties.ts'
import { takeNonce } from '../postgres/party-nonces.ts'
import { takeUse } from '../postgres/party-use.ts'
import { lightTransaction } from '../postgres/transaction.ts'
import { Refusal } from '../refusal.ts'
import type { System } from '../system.ts'
import { refuse, type Sender } from './identify.ts'

/**
 * Lets a request of a known sender in: looks once more whether key and party are in force (a long upload may have outlived
 * them), takes the nonce and the quota, all in one transaction, so that a refused request has used nothing and may be sent
 * again with the same signature while that is in time. Light, because a nonce that a power cut undoes guards nothing that
 * the receipts of the events do not guard as well.
 * @param events how many events the request holds
 */
export async function admit(system: System, sender: Sender, events: number): Promise<void> {
  const at = system.now()
  await lightTransaction(system.pool, async (tx) => {
    const party = await lockParty(tx, sender.party.id)
    const key = party?.keys.find((one) => one.id === sender.keyId)
    if (!party || !key) throw new Refusal('key-unknown', { key: sender.keyId })
    refuse(keyRefusal(key, at) ?? partyRefusal(party, at))
    if (!(await takeNonce(tx, { party: party.id, nonce: sender.nonce, at })))
      throw new Refusal('signature-replayed')
    const used = await takeUse(tx, { party: party.id, events, starts: startsOf(at) })
    refuse(quotaExceeded({ ...sender.rules.quota, ...party.quota }, used, at))
    await touchParty(tx, party.id, at)
  })
}
