import type { Actor } from '#core/access/actor.ts'
import { isOfCase, type Reason } from '#core/access/purpose.ts'
import { colleaguesCase } from '../cases/colleagues-case.ts'
import { departmentsOfCase } from '../cases/departments-of-case.ts'
import { findCase } from '../postgres/cases.ts'
import { readableSources } from '../postgres/scope.ts'
import { Refusal } from '../refusal.ts'
import type { System } from '../system.ts'
import { writeBook } from './book.ts'

/**
 * Whoever reads for handling an application, or for answering a person's request, names a case of this installation that their
 * own department handles, or one of their division's, and that is not with a colleague. A number that is none, or another's, is
 * refused alike and written down.
 */
export async function requireHandled(
  system: System,
  actor: Actor,
  { reason, at }: { reason: Reason; at: string },
): Promise<void> {
  const refusal = isOfCase(reason) ? await refusalOf(system, actor, reason.caseNo) : null
  if (refusal === null) return
  await writeBook(system.pool, actor, { looked: { act: 'read', outcome: 'refused', ...reason }, at })
  throw new Refusal(refusal)
}

async function refusalOf(
  system: System,
  actor: Actor,
  no: string,
): Promise<'case-not-handled' | 'case-with-colleague' | null> {
  const state = (await findCase(system.pool, no))?.state
  if (!state || actor.kind !== 'person') return 'case-not-handled'
  const own = actor.department === null ? await readableSources(system.pool, actor) : [actor.department]
  const isHandled = departmentsOfCase(system, state).some((department) => own.includes(department))
  if (!isHandled) return 'case-not-handled'
  return (await colleaguesCase(system, actor, state)) === null ? null : 'case-with-colleague'
}
