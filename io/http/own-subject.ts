import type { FastifyRequest } from 'fastify'
import type { PersonActor } from '#core/access/actor.ts'
import type { DelegationScope } from '#core/access/delegation-scope.ts'
import { writeBook } from '../access/book.ts'
import { Refusal } from '../refusal.ts'
import type { System } from '../system.ts'

/**
 * Whose data is meant: one's own, or that of whom one acts for, if the delegation reaches that far. That somebody acts for
 * another is written down.
 */
export async function ownSubject(
  system: System,
  request: FastifyRequest,
  needed: DelegationScope = 'read',
): Promise<string | null> {
  const { subject, acting } = request.actor as PersonActor
  if (acting === null) return subject
  if (!acting.scope.includes(needed)) throw new Refusal('delegation-scope')
  const looked = { act: 'read', subject: acting.subject, detail: `delegation ${acting.delegation}` } as const
  await writeBook(system.pool, request.actor, { looked, at: system.now() })
  return acting.subject
}

/** The natural person in whose name something is asked: these are rights of persons, and of somebody known. */
export async function ownPerson(
  system: System,
  request: FastifyRequest,
  needed: DelegationScope,
): Promise<string> {
  const subject = await ownSubject(system, request, needed)
  if (subject === null) throw new Refusal('number-missing')
  if (!subject.startsWith('person:')) throw new Refusal('rights-of-persons')
  return subject
}
