import type { FastifyRequest } from 'fastify'
import { allowed } from '#core/access/actor.ts'
import { dateInShanghai } from '#core/clock/shanghai.ts'
import { identify } from '../parties/identify.ts'
import { actorOfSender, type Sender } from '../parties/sender.ts'
import { Refusal } from '../refusal.ts'
import type { SignedMessage } from '../signatures/signed-message.ts'
import { fieldsOf } from '../signatures/signed-message.ts'
import type { System } from '../system.ts'
import { ownAddress } from './own-address.ts'

/** What a 401 tells a sender to sign (RFC 9421 §5.1). */
export const acceptSignature =
  'sig=("@method" "@target-uri" "content-digest" "content-type");created;nonce;keyid;alg'

/**
 * Who sends: a party or a thing by its signature, or null for the operator, who needs none. A signature that is there is
 * always held to be meant, also from this machine.
 */
export async function senderOf(system: System, request: FastifyRequest): Promise<Sender | null> {
  const { headers } = request
  if (headers.signature === undefined && headers['signature-input'] === undefined)
    return unsigned(request, system.now())
  const encoding = headers['content-encoding'] ?? 'identity'
  if (encoding !== 'identity') throw new Refusal('content-encoding-signed')
  const sender = await identify(system, messageOf(request), attributesOf(request))
  const answer = allowed(actorOfSender(sender), 'events.send', dateInShanghai(system.now()))
  if (answer !== 'yes') throw new Refusal(answer)
  return sender
}

/** Who needs no signature because the request is known to be theirs already: the operator, an officer who may send. */
function unsigned(request: FastifyRequest, now: string): null {
  if (allowed(request.actor, 'events.send', dateInShanghai(now)) === 'yes') return null
  throw new Refusal('signature-missing', {}, { guide: 'docs/connect-a-party.md', sign: acceptSignature })
}

/** All lines of every field: Node itself would drop the second of some, and a signer may have meant that one. */
function messageOf(request: FastifyRequest): SignedMessage {
  const address = ownAddress(request.headers.host ?? '', request.protocol)
  return {
    method: request.method,
    target: { ...address, pathAndQuery: request.raw.url ?? '/' },
    field: fieldsOf(request.raw.headersDistinct),
  }
}

/** In binary mode the attributes of the event stand in headers: a signature that leaves one out says nothing of it. */
function attributesOf(request: FastifyRequest): string[] {
  return Object.keys(request.headers).filter((name) => name.startsWith('ce-'))
}
