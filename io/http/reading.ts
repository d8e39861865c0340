import type { FastifyRequest } from 'fastify'
import { isReference, type Reason, readReason } from '#core/access/purpose.ts'
import { dateInShanghai } from '#core/clock/shanghai.ts'
import { requireHandled } from '../access/require-handled.ts'
import type { Asking } from '../postgres/asking.ts'
import { Refusal } from '../refusal.ts'
import type { System } from '../system.ts'
import { requireDuty } from './access.ts'
import { queryText } from './asking.ts'
import { headerText } from './header-text.ts'

/** Who reads, how much they see, and for what reason where it is more than the public does. */
export interface Reading extends Asking {
  reason: Reason | null
}

/**
 * As whom a request reads. Everybody reads as the public; `?as=fields` reads what is not public with its masks on,
 * `?as=record` one record in clear, which is counted. Both take the duty, a purpose and a case.
 * @param otherwise how it is read where the request says nothing, of what the public is not shown at all
 */
export async function reading(
  system: System,
  request: FastifyRequest,
  otherwise?: 'fields',
): Promise<Reading> {
  const now = system.now()
  const today = dateInShanghai(now)
  const as = queryText(request, 'as') ?? otherwise
  if (as === undefined) return { now, today, circle: 'public', reason: null }
  if (as !== 'fields' && as !== 'record') throw new Refusal('bad-query', { field: 'as' })
  requireDuty(request, `records.${as}`, now)
  const reason = await reasonOf(system, request, now)
  return { now, today, circle: as === 'record' ? 'department' : 'fields', reason }
}

/** The purpose and the case a request names; without both nothing that is not public is read. */
export async function reasonOf(system: System, request: FastifyRequest, at: string): Promise<Reason> {
  const given = { purpose: headerText(request, 'x-purpose'), caseNo: headerText(request, 'x-case-no') }
  const reason = readReason(given, dateInShanghai(at))
  if (reason === null) throw new Refusal('purpose-missing')
  if (!isReference(reason.caseNo)) throw new Refusal('case-reference-unclear')
  await requireHandled(system, request.actor, { reason, at })
  return reason
}
