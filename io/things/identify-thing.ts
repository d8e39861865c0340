import { keyRefusal } from '#core/party.ts'
import { thingName, thingRefusal } from '#core/thing.ts'
import { refuse } from '../parties/refuse.ts'
import type { Who } from '../parties/sender.ts'
import { findThingOfKey } from '../postgres/things.ts'
import { Refusal } from '../refusal.ts'
import type { ReadSignature } from '../signatures/read-signature.ts'
import { sharedSecret } from '../signatures/shared-secret.ts'
import type { System } from '../system.ts'

const THING_KEY = /^device:([^.]+)\./

/** Whether a key's id is of a thing: they begin with its name, and no party's key has a colon in its id. */
export function isThingKey(keyId: string): boolean {
  return THING_KEY.test(keyId)
}

export function thingKeyId(id: string, end: string): string {
  return `${thingName(id)}.${end}`
}

/** The thing whose secret made the signature. As with parties its state is told only to whoever has the secret. */
export async function identifyThing(system: System, read: ReadSignature, at: string): Promise<Who> {
  const thing = await findThingOfKey(system.pool, read.keyId)
  const key = thing?.keys.find((one) => one.id === read.keyId)
  if (!thing || !key) throw new Refusal('key-unknown', { key: read.keyId })
  if (key.algorithm !== read.algorithm) throw new Refusal('key-algorithm', { algorithm: key.algorithm })
  const secret = Buffer.from(await system.keys.unseal(key.sealedSecret), 'base64url')
  if (!sharedSecret(secret, key.algorithm).verify(read.base, read.signature))
    throw new Refusal('signature-wrong')
  refuse(keyRefusal(key, at) ?? thingRefusal(thing))
  return { kind: 'thing', thing }
}
