import { randomBytes } from 'node:crypto'
import type { PoolClient } from 'pg'
import type { Actor } from '#core/access/actor.ts'
import { dateInShanghai } from '#core/clock/shanghai.ts'
import { afterRotation } from '#core/party.ts'
import type { ThingAlgorithm } from '#core/thing.ts'
import { thingRules } from '#core/thing-rules.ts'
import { findParty } from '../postgres/parties.ts'
import {
  endThingKeys,
  insertThing,
  insertThingKey,
  type KeptThing,
  lockThing,
  type NewThing,
} from '../postgres/things.ts'
import { transaction } from '../postgres/transaction.ts'
import { Refusal } from '../refusal.ts'
import { newSharedSecret } from '../signatures/shared-secret.ts'
import type { System } from '../system.ts'
import { thingKeyId } from './identify-thing.ts'
import { mayManageFor, ownedThing } from './owned-thing.ts'
import { tellOfThing } from './tell-of-thing.ts'

/** A thing with the secret just made for it; nobody is told the secret a second time. */
export interface Credential {
  thing: KeptThing
  keyId: string
  algorithm: ThingAlgorithm
  secret: string
}

const ID = /^[a-z0-9][a-z0-9-]{2,62}$/

/** Registers a thing under an owner: the actor, whom they act for, or anybody where the actor manages things for all. */
export async function registerThing(
  system: System,
  actor: Actor,
  { algorithm = 'hmac-sha256', ...thing }: NewThing & { algorithm?: ThingAlgorithm },
): Promise<Credential> {
  if (!ID.test(thing.id)) throw new Refusal('thing-id-refused')
  if (!mayManageFor(system, actor, thing.owner)) throw new Refusal('duty-missing')
  return await transaction(system.pool, async (tx) => {
    const at = system.now()
    await requireOwner(tx, thing.owner)
    if (!(await insertThing(tx, thing, at))) throw new Refusal('thing-exists', { thing: thing.id })
    const made = await addSecret(system, tx, { thing: thing.id, algorithm, at })
    await tellOfThing(system, tx, {
      actor,
      thing: thing.id,
      type: 'thing.registered',
      data: { key: made.keyId },
    })
    return { ...made, thing: (await lockThing(tx, thing.id))! }
  })
}

/**
 * Gives a thing a new secret. Those in force stay good for the overlap, so that nothing has to change on both sides in the
 * same moment, and then end; with an overlap of 0 days they end at once.
 */
export async function rotateThing(
  system: System,
  actor: Actor,
  { id, overlapDays, algorithm }: { id: string; overlapDays?: number; algorithm?: ThingAlgorithm },
): Promise<Credential> {
  return await transaction(system.pool, async (tx) => {
    const at = system.now()
    const thing = await ownedThing(system, tx, { actor, id })
    const overlap = overlapDays ?? thingRules(dateInShanghai(at)).overlapDays
    await endThingKeys(tx, afterRotation(thing.keys, { at, overlapDays: overlap }))
    const chosen = algorithm ?? thing.keys.at(-1)?.algorithm ?? 'hmac-sha256'
    const made = await addSecret(system, tx, { thing: id, algorithm: chosen, at })
    await tellOfThing(system, tx, { actor, thing: id, type: 'thing.key-added', data: { key: made.keyId } })
    return { ...made, thing: (await lockThing(tx, id))! }
  })
}

/** A party that owns must be known here; of companies and persons whoever signs in is known. */
async function requireOwner(tx: PoolClient, owner: string): Promise<void> {
  if (!/^(party|uscc|person):.+$/.test(owner)) throw new Refusal('bad-body', { field: 'owner' })
  if (owner.startsWith('party:') && !(await findParty(tx, owner.slice('party:'.length))))
    throw new Refusal('party-not-found')
}

async function addSecret(
  { keys }: System,
  tx: PoolClient,
  { thing, algorithm, at }: { thing: string; algorithm: ThingAlgorithm; at: string },
): Promise<Omit<Credential, 'thing'>> {
  const secret = newSharedSecret()
  const id = thingKeyId(thing, randomBytes(4).toString('hex'))
  const key = {
    id,
    algorithm,
    sealedSecret: keys.seal(secret),
    validFrom: at,
    validTo: null,
    withdrawnAt: null,
  }
  await insertThingKey(tx, { ...key, thing }, at)
  return { keyId: id, algorithm, secret }
}
