import type { Actor, PersonActor } from '#core/access/actor.ts'
import type { CaseActor, CaseState } from '#core/process/case-state.ts'
import type { Who } from '#core/process/process.ts'
import { requestItem } from '../postgres/rights.ts'

const officers: Who[] = ['clerk', 'reviewer', 'inspector', 'head']

/** What somebody is towards a case: its applicant, or an officer by their roles. */
export function caseActor(actor: Actor, state: Pick<CaseState, 'applicant' | 'item'>): CaseActor {
  if (actor.kind !== 'person') return { roles: [], department: null, id: actor.kind, name: '' }
  const { id, name, department } = actor
  return { roles: [...ownRoles(actor, state), ...officerRoles(actor)], department, id: `account:${id}`, name }
}

/**
 * Whether a case is somebody's own: they applied, or they act for who did, in what the delegation names. A request about what is
 * held on somebody takes the right to ask, as making it does: to apply for something is not enough.
 */
export function isApplicant(
  actor: PersonActor,
  { applicant, item }: Pick<CaseState, 'applicant' | 'item'>,
): boolean {
  const { acting } = actor
  if (acting === null) return actor.subject === applicant.subject
  const needed = item === requestItem ? 'ask' : 'apply'
  return (
    acting.subject === applicant.subject && (acting.scope.includes(needed) || acting.scope.includes(item))
  )
}

function ownRoles(actor: PersonActor, state: Pick<CaseState, 'applicant' | 'item'>): Who[] {
  return isApplicant(actor, state) ? ['applicant'] : []
}

/** Officers' roles count only in a session with a second factor. */
function officerRoles({ roles, second }: PersonActor): Who[] {
  return second ? officers.filter((who) => (roles as string[]).includes(who)) : []
}
