import type { FastifyRequest } from 'fastify'
import { needsSecond } from '#core/access/actor.ts'
import { dateInShanghai } from '#core/clock/shanghai.ts'
import { personActor } from '../people/person-actor.ts'
import { lackingSecond } from '../people/second-factor.ts'
import { Refusal } from '../refusal.ts'
import type { System } from '../system.ts'
import { beginSession } from './sessions.ts'

/** Whether somebody is in, or what is still to come: their second proof, or the first time of having one. */
export interface SignedIn {
  state: 'in' | 'second' | 'enrol'
}

/** Begins the session of somebody who has just proved who they are. */
export async function beginSignedIn(
  system: System,
  request: FastifyRequest,
  { id, era }: { id: string; era: number },
): Promise<SignedIn> {
  await beginSession(system, request, { account: id, era })
  const actor = await personActor(system, request.session)
  if (actor === null) throw new Refusal('not-signed-in')
  const lacking = await lackingSecond(system, actor, needsSecond(actor, dateInShanghai(system.now())))
  return { state: lacking === null ? 'in' : lacking === 'enrol' ? 'enrol' : 'second' }
}
