import type { FastifyRequest } from 'fastify'
import type { PersonActor } from '#core/access/actor.ts'
import type { CaseState } from '#core/process/case-state.ts'
import { isApplicant } from '../cases/case-actor.ts'
import { findCase } from '../postgres/cases.ts'
import { Refusal } from '../refusal.ts'
import type { System } from '../system.ts'
import { pathText } from './asking.ts'
import { look } from './look.ts'
import { actingLook } from './own-subject.ts'

/**
 * The case of the address, where whoever asks applied or acts for who did. Another's is answered as one that is not there: its
 * number tells nobody anything. That somebody acts for another is written down.
 */
export async function ownCase(system: System, request: FastifyRequest): Promise<CaseState> {
  const row = await findCase(system.pool, pathText(request, 'no'))
  if (!row || !isApplicant(request.actor as PersonActor, row.state)) throw new Refusal('case-not-found')
  const { acting } = request.actor as PersonActor
  if (acting !== null) await look(system, request, actingLook(acting, row.state.no))
  return row.state
}
