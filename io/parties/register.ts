import { createHash } from 'node:crypto'
import type { PoolClient } from 'pg'
import type { Actor } from '#core/access/actor.ts'
import { addDays } from '#core/clock/date.ts'
import { dateInShanghai } from '#core/clock/shanghai.ts'
import { uscc } from '#core/identifiers/uscc.ts'
import { afterRotation, type Party, type PartyKey } from '#core/party.ts'
import { partyRules } from '#core/party-rules.ts'
import { endKeys, insertKey, insertParty, lockParty, type NewParty } from '../postgres/parties.ts'
import { transaction } from '../postgres/transaction.ts'
import { Refusal } from '../refusal.ts'
import { readPublicKey } from '../signatures/public-key.ts'
import type { System } from '../system.ts'
import { tellOfParty } from './tell-of-party.ts'

/** A key as somebody brings it: PEM, and an id where it is to have one of its own choice. */
export interface GivenKey {
  publicKey: string
  id?: string
  validFrom?: string
  validTo?: string | null
}

/** Registers a party with its first key. Answers the party as it stands then. */
export async function registerParty(
  system: System,
  party: NewParty & { by?: Actor },
  given: GivenKey | null,
): Promise<Party> {
  if (!/^[a-z0-9][a-z0-9-]{0,62}$/.test(party.id)) throw new Refusal('party-id-refused')
  if (!uscc.parse(party.uscc).ok) throw new Refusal('bad-body', { field: 'uscc' })
  return await transaction(system.pool, async (tx) => {
    const at = system.now()
    if (!(await insertParty(tx, party, at))) throw new Refusal('party-exists', { party: party.id })
    const key = given ? await addKey(tx, { party: party.id, given, at }) : null
    const registered = (await lockParty(tx, party.id))!
    await tellOfParty(system, tx, {
      by: party.by,
      party: party.id,
      type: 'party.registered',
      data: { key: key?.id ?? null },
    })
    return registered
  })
}

/**
 * Gives a party a new key. Its keys in force stay good for the overlap, so that nothing has to change on both sides in
 * the same moment, and then end.
 */
export async function rotateKey(
  system: System,
  id: string,
  { overlapDays, by, ...given }: GivenKey & { overlapDays?: number; by?: Actor },
): Promise<Party> {
  return await transaction(system.pool, async (tx) => {
    const at = system.now()
    const party = await partyToChange(tx, id)
    const overlap = overlapDays ?? partyRules(dateInShanghai(at)).overlapDays
    await endKeys(tx, afterRotation(party.keys, { at: given.validFrom ?? at, overlapDays: overlap }))
    const key = await addKey(tx, { party: id, given, at })
    const until = addDays(dateInShanghai(at), overlap)
    const changed = (await lockParty(tx, id))!
    await tellOfParty(system, tx, { by, party: id, type: 'party.key-added', data: { key: key.id, until } })
    return changed
  })
}

/** A party that may still be changed, locked; a revoked one is history. */
export async function partyToChange(tx: PoolClient, id: string): Promise<Party> {
  const party = await lockParty(tx, id)
  if (!party) throw new Refusal('party-not-found')
  if (party.state === 'revoked') throw new Refusal('party-revoked', { party: id })
  return party
}

async function addKey(
  tx: PoolClient,
  { party, given, at }: { party: string; given: GivenKey; at: string },
): Promise<PartyKey> {
  const read = readPublicKey(given.publicKey)
  if (!read) throw new Refusal('key-unreadable')
  const key: PartyKey = {
    id: given.id ?? keyIdOf(party, given.publicKey),
    algorithm: read.algorithm,
    publicKey: read.der.toString('base64'),
    validFrom: given.validFrom ?? at,
    validTo: given.validTo ?? null,
    withdrawnAt: null,
  }
  if (!(await insertKey(tx, { ...key, party }, at))) throw new Refusal('key-exists', { key: key.id })
  return key
}

/** The id a key gets where it is given none: both sides can tell it from the key alone. */
export function keyIdOf(party: string, publicPem: string): string {
  const read = readPublicKey(publicPem)
  return `${party}-${read ? fingerprint(read.der).slice(0, 8) : ''}`
}

/** SHA-256 of a public key (hex): what two people compare over the telephone. */
export function fingerprint(der: Uint8Array): string {
  return createHash('sha256').update(der).digest('hex')
}
