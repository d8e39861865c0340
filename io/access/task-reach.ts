import { type Actor, rolesOf } from '#core/access/actor.ts'
import { roleOn } from '#core/access/role.ts'
import { readableSources } from '../postgres/scope.ts'
import type { TaskReach } from '../postgres/tasks.ts'
import type { System } from '../system.ts'

/**
 * Whose tasks somebody sees and closes: those for a role of theirs, or for their department by its name, about what is their
 * department's. Null is everybody's: whoever works with metadata keeps all of them going.
 */
export async function taskReach(
  { pool }: Pick<System, 'pool'>,
  actor: Actor,
  today: string,
): Promise<TaskReach | null> {
  const doing = rolesOf(actor)
    .map((id) => roleOn(id, today))
    .filter((role) => role?.duties.includes('tasks.do'))
  if (doing.some((role) => role?.scope === 'metadata')) return null
  if (actor.kind !== 'person') return { roles: [], sources: [] }
  const roles = actor.department === null ? actor.roles : [...actor.roles, actor.department]
  return { roles, sources: await readableSources(pool, actor) }
}
