import type { PoolClient } from 'pg'
import { dateInShanghai } from '#core/clock/shanghai.ts'
import { type KeyTimes, keyRefusal, partyRefusal } from '#core/party.ts'
import { type PartyQuota, quotaExceeded, startsOf } from '#core/party-quota.ts'
import type { Reason } from '#core/quality.ts'
import { thingRefusal } from '#core/thing.ts'
import { thingRules } from '#core/thing-rules.ts'
import { lockParty, touchParty } from '../postgres/parties.ts'
import { takeNonce } from '../postgres/party-nonces.ts'
import { takeUse } from '../postgres/party-use.ts'
import { lockThing, touchThing } from '../postgres/things.ts'
import { lightTransaction } from '../postgres/transaction.ts'
import { Refusal } from '../refusal.ts'
import type { System } from '../system.ts'
import { refuse } from './refuse.ts'
import { type Sender, senderName } from './sender.ts'

/**
 * Lets a request of a known sender in: looks once more whether key and sender are in force (a long upload may have outlived
 * them), takes the nonce and the quota, all in one transaction, so that a refused request has used nothing and may be sent
 * again with the same signature while that is in time. Light, because a nonce that a power cut undoes guards nothing that
 * the receipts of the events do not guard as well.
 * @param events how many events the request holds
 */
export async function admit(system: System, sender: Sender, events: number): Promise<void> {
  const at = system.now()
  const name = senderName(sender)
  await lightTransaction(system.pool, async (tx) => {
    const standing = await lockSender(tx, sender, at)
    const key = standing?.keys.find((one) => one.id === sender.keyId)
    if (!standing || !key) throw new Refusal('key-unknown', { key: sender.keyId })
    refuse(keyRefusal(key, at) ?? standing.refusal)
    if (!(await takeNonce(tx, { party: name, nonce: sender.nonce, at })))
      throw new Refusal('signature-replayed')
    const used = await takeUse(tx, { party: name, events, starts: startsOf(at) })
    refuse(quotaExceeded(standing.quota, used, at))
  })
}

/** Of a sender, locked until the commit, what decides whether it may send now. */
interface Standing {
  keys: readonly KeyTimes[]
  refusal: Reason | null
  quota: PartyQuota
}

async function lockSender(tx: PoolClient, sender: Sender, at: string): Promise<Standing | null> {
  if (sender.kind === 'thing') return await lockSendingThing(tx, sender.thing.id, at)
  const party = await lockParty(tx, sender.party.id)
  if (!party) return null
  await touchParty(tx, party.id, at)
  const quota = { ...sender.rules.quota, ...party.quota }
  return { keys: party.keys, refusal: partyRefusal(party, at), quota }
}

async function lockSendingThing(tx: PoolClient, id: string, at: string): Promise<Standing | null> {
  const thing = await lockThing(tx, id)
  if (!thing) return null
  await touchThing(tx, id, at)
  const quota = { ...thingRules(dateInShanghai(at)).quota, ...thing.quota }
  return { keys: thing.keys, refusal: thingRefusal(thing), quota }
}
