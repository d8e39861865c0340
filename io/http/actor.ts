import type { FastifyRequest } from 'fastify'
import type { Actor } from '#core/access/actor.ts'
import { personActor } from '../people/person-actor.ts'
import type { System } from '../system.ts'
import { isOperator } from './operator.ts'

/** Who asks: a person by their session, else the operator by the machine or its token, else nobody known. */
export async function actorOf(system: System, request: FastifyRequest): Promise<Actor> {
  const person = await personActor(system, request.session)
  if (person) return person
  return isOperator(request) ? { kind: 'operator' } : { kind: 'visitor' }
}
