import type { FastifyRequest } from 'fastify'
import type { PersonActor } from '#core/access/actor.ts'
import type { Looked } from '#core/access/book-entry.ts'
import type { DelegationScope } from '#core/access/delegation-scope.ts'
import { Refusal } from '../refusal.ts'
import type { System } from '../system.ts'
import { look } from './look.ts'

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
  await look(system, request, actingLook(acting))
  return acting.subject
}

/** What the book says where somebody sees what is another's because they act for them. */
export function actingLook(
  { subject, delegation }: NonNullable<PersonActor['acting']>,
  caseNo?: string,
): Looked {
  return { act: 'read', subject, ...(caseNo ? { caseNo } : {}), detail: `delegation ${delegation}` }
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
