import { dateInShanghai } from '#core/clock/shanghai.ts'
import { keyRefusal, partyRefusal } from '#core/party.ts'
import { partyRules } from '#core/party-rules.ts'
import { findPartyOfKey } from '../postgres/parties.ts'
import { Refusal } from '../refusal.ts'
import { type ReadSignature, readSignature } from '../signatures/read-signature.ts'
import type { SignedMessage } from '../signatures/signed-message.ts'
import type { System } from '../system.ts'
import { identifyThing, isThingKey } from '../things/identify-thing.ts'
import { knownKey } from './known-keys.ts'
import { refuse } from './refuse.ts'
import type { Sender, Who } from './sender.ts'

/**
 * Tells whose signature a request bears. Refuses what is not whole, not in time, not by a key in force of somebody who may
 * send, or not true; nothing is stored, so a forger leaves no trace in what somebody has used.
 * @param fields the fields that must be covered beside the usual ones
 */
export async function identify(
  system: System,
  message: SignedMessage,
  fields: readonly string[],
): Promise<Sender> {
  // A sender’s clock is the real one, whatever a sample city’s shows.
  const at = system.wall()
  const rules = partyRules(dateInShanghai(at))
  const reading = readSignature(message, { at, skewSeconds: rules.signature.skewSeconds, fields })
  if (!reading.ok) throw new Refusal(reading.code, reading.params)
  const { keyId, nonce, digests } = reading.read
  const who = isThingKey(keyId)
    ? await identifyThing(system, reading.read, at)
    : await signedByParty(system, reading.read, at)
  return { ...who, keyId, nonce, digests, rules }
}

/** The signature is checked before the state of key and party is told: that is nobody else's business. */
async function signedByParty(system: System, read: ReadSignature, at: string): Promise<Who> {
  const party = await findPartyOfKey(system.pool, read.keyId)
  const key = party?.keys.find((one) => one.id === read.keyId)
  if (!party || !key) throw new Refusal('key-unknown', { key: read.keyId })
  if (key.algorithm !== read.algorithm) throw new Refusal('key-algorithm', { algorithm: key.algorithm })
  if (!knownKey(key.publicKey)?.verify(read.base, read.signature)) throw new Refusal('signature-wrong')
  refuse(keyRefusal(key, at) ?? partyRefusal(party, at))
  return { kind: 'party', party }
}
