import type { Actor } from '#core/access/actor.ts'
import type { Party } from '#core/party.ts'
import type { PartyRules } from '#core/party-rules.ts'
import { thingName } from '#core/thing.ts'
import type { KeptThing } from '../postgres/things.ts'
import type { Digests } from '../signatures/content-digest.ts'

/** Who has signed a request, by the word of a key in force. The content is yet to be held to its digests. */
export type Sender = Who & { keyId: string; nonce: string; digests: Digests; rules: PartyRules }

/** An organisation with its key, or a thing with its secret. */
export type Who = { kind: 'party'; party: Party } | { kind: 'thing'; thing: KeptThing }

/** The name under which nonces and use are kept; a party's id has no colon, a thing's name does. */
export function senderName(who: Who): string {
  return who.kind === 'party' ? who.party.id : thingName(who.thing.id)
}

export function actorOfSender(who: Who): Actor {
  if (who.kind === 'party') return { kind: 'party', id: who.party.id }
  return { kind: 'thing', id: who.thing.id, owner: who.thing.owner }
}
