import { dateInShanghai } from '#core/clock/shanghai.ts'
import { isErrorCode } from '#core/errors/catalogue.ts'
import { keyRefusal, type Party, partyRefusal } from '#core/party.ts'
import { type PartyRules, partyRules } from '#core/party-rules.ts'
import type { Reason } from '#core/quality.ts'
import { findPartyOfKey } from '../postgres/parties.ts'
import { Refusal } from '../refusal.ts'
import type { Digests } from '../signatures/content-digest.ts'
import { type ReadSignature, readSignature } from '../signatures/read-signature.ts'
import type { SignedMessage } from '../signatures/signed-message.ts'
import type { System } from '../system.ts'
import { knownKey } from './known-keys.ts'

/** Who has signed a request, by the word of a key in force. The content is yet to be held to its digests. */
export interface Sender {
  party: Party
  keyId: string
  nonce: string
  digests: Digests
  rules: PartyRules
}

/**
 * Tells whose signature a request bears. Refuses what is not whole, not in time, not by a key in force of a party that may
 * send, or not true; nothing is stored, so a forger leaves no trace in what a party has used.
 * @param fields the fields that must be covered beside the usual ones
 */
export async function identify(
  system: System,
  message: SignedMessage,
  fields: readonly string[],
): Promise<Sender> {
  const at = system.now()
  const rules = partyRules(dateInShanghai(at))
  const reading = readSignature(message, { at, skewSeconds: rules.signature.skewSeconds, fields })
  if (!reading.ok) throw new Refusal(reading.code, reading.params)
  const party = await signedBy(system, reading.read, at)
  const { keyId, nonce, digests } = reading.read
  return { party, keyId, nonce, digests, rules }
}

/** The signature is checked before the state of key and party is told: that is nobody else's business. */
async function signedBy(system: System, read: ReadSignature, at: string): Promise<Party> {
  const party = await findPartyOfKey(system.pool, read.keyId)
  const key = party?.keys.find((one) => one.id === read.keyId)
  if (!party || !key) throw new Refusal('key-unknown', { key: read.keyId })
  if (key.algorithm !== read.algorithm) throw new Refusal('key-algorithm', { algorithm: key.algorithm })
  if (!knownKey(key.publicKey)?.verify(read.base, read.signature)) throw new Refusal('signature-wrong')
  refuse(keyRefusal(key, at) ?? partyRefusal(party, at))
  return party
}

/** A reason that the catalogue knows becomes the refusal of the whole request. */
export function refuse(reason: Reason | null): void {
  if (reason === null) return
  if (!isErrorCode(reason.code)) throw new RangeError(`No error has the code ${reason.code}.`)
  throw new Refusal(reason.code, { ...reason.params })
}
