import { type Actor, rolesOf } from '#core/access/actor.ts'
import type { Duty } from '#core/access/duty.ts'
import type { Reason } from '#core/access/purpose.ts'
import { roleOn } from '#core/access/role.ts'
import { hasOpenTask, readableSources } from '../postgres/scope.ts'
import type { System } from '../system.ts'

/** What an officer may read of what is not public: certain sources, and whom an own task is about. */
export interface Scope {
  /** Whether it reaches everywhere: whoever keeps the data reads no more of it than the masks leave. */
  isAll: boolean
  sources: ReadonlySet<string>
  /** The task named as the case, where one of the roles reads by task. */
  task: string | null
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
  if (actor.kind !== 'person') return { isAll, sources: new Set(), task: null }
  return {
    isAll,
    sources: new Set(scopes.has('department') ? await readableSources(pool, actor) : []),
    task: scopes.has('department') || scopes.has('task') ? asked.reason.caseNo : null,
  }
}

/** Whether a record lies within the scope: it came from a readable source, or the named task is about its subject. */
export async function isWithin(
  { pool }: Pick<System, 'pool'>,
  scope: Scope,
  record: { source: string; subject: string },
): Promise<boolean> {
  if (scope.isAll || scope.sources.has(record.source)) return true
  return scope.task !== null && (await hasOpenTask(pool, { id: scope.task, subject: record.subject }))
}
