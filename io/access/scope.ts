import { type Actor, rolesOf } from '#core/access/actor.ts'
import type { Duty } from '#core/access/duty.ts'
import { isOfCase, type Reason, readsClosed } from '#core/access/purpose.ts'
import { roleOn } from '#core/access/role.ts'
import { isClosed } from '#core/closing-marks.ts'
import { findCase } from '../postgres/cases.ts'
import { hasConsented, hasOpenTask, readableSources } from '../postgres/scope.ts'
import type { System } from '../system.ts'

/** What an officer may read of what is not public: certain sources, and whom an own task is about. */
export interface Scope {
  /** Whether it reaches everywhere: whoever keeps the data reads no more of it than the masks leave. */
  isAll: boolean
  sources: ReadonlySet<string>
  /** The task named as the case, where one of the roles reads by task. */
  task: string | null
  /** Of whose consents a doctor makes use: those that name this department; null for whoever is no doctor. */
  treatsFor: string | null
  reason: Reason
  today: string
}

/** What a look is at: where it came from, whom it is about, and the marks on it. */
export interface LookedUpon {
  source: string
  subject: string
  type?: string
  marks?: readonly string[]
}

/** How far an officer's duty reaches, by the scopes of the roles that give it. */
export async function scopeOf(
  { pool }: Pick<System, 'pool'>,
  actor: Actor,
  asked: { duty: Duty; reason: Reason; today: string },
): Promise<Scope> {
  const roles = rolesOf(actor).map((id) => roleOn(id, asked.today))
  const scopes = new Set(roles.filter((role) => role?.duties.includes(asked.duty)).map((role) => role?.scope))
  const isAll = scopes.has('metadata')
  const { reason, today } = asked
  if (actor.kind !== 'person')
    return { isAll, sources: new Set(), task: null, treatsFor: null, reason, today }
  return {
    ...{ isAll, reason, today },
    treatsFor: scopes.has('consent') ? actor.department : null,
    sources: new Set(scopes.has('department') ? await readableSources(pool, actor) : []),
    task: scopes.has('department') || scopes.has('task') ? asked.reason.caseNo : null,
  }
}

/**
 * What stands between a scope and a record, or null where it lies within: it came from a readable source, or the named task is about
 * its subject; of health records the patient has let the doctor's hospital read them, or it is an emergency. A closed record is
 * read for certain purposes alone, and for a person's request only for theirs.
 */
export async function scopeRefusal(
  system: Pick<System, 'pool' | 'apps'>,
  scope: Scope,
  record: LookedUpon,
): Promise<'out-of-scope' | 'record-closed' | 'care-closed' | null> {
  if (isCare(system, record)) {
    if (!(await mayTreat(system, scope, record))) return 'care-closed'
  } else if (!(await isReached(system, scope, record))) return 'out-of-scope'
  if (!isClosed(record.marks ?? []) || (await mayReadClosed(system, scope, record))) return null
  return 'record-closed'
}

/** Whether a record is one of health. */
export function isCare({ apps }: Pick<System, 'apps'>, { type }: Pick<LookedUpon, 'type'>): boolean {
  return type !== undefined && apps.types.get(type)?.type.care === true
}

async function mayTreat(
  { pool }: Pick<System, 'pool'>,
  { treatsFor, reason }: Scope,
  { subject }: LookedUpon,
): Promise<boolean> {
  if (treatsFor === null) return false
  if (reason.purpose === 'emergency') return true
  return reason.purpose === 'care' && (await hasConsented(pool, { subject, to: treatsFor }))
}

async function isReached({ pool }: Pick<System, 'pool'>, scope: Scope, record: LookedUpon): Promise<boolean> {
  if (scope.isAll || scope.sources.has(record.source)) return true
  return scope.task !== null && (await hasOpenTask(pool, { id: scope.task, subject: record.subject }))
}

async function mayReadClosed(
  { pool }: Pick<System, 'pool'>,
  { reason, today }: Scope,
  { subject }: LookedUpon,
): Promise<boolean> {
  if (!readsClosed(reason, today)) return false
  return !isOfCase(reason) || (await findCase(pool, reason.caseNo))?.state.applicant.subject === subject
}
