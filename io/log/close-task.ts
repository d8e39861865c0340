import type { PoolClient } from 'pg'
import type { Actor } from '#core/access/actor.ts'
import { nameOf } from '#core/access/book-entry.ts'
import { writeInBook } from '../access/book.ts'
import { closeTask, type TaskRow } from '../postgres/tasks.ts'
import { Refusal } from '../refusal.ts'
import { tell } from './tell.ts'

/**
 * Closes an open task and tells the log of it, in the caller's transaction. Who did it stands beside it under a name that
 * is never disclosed, and in the access book. Call it last: it locks.
 * @throws Refusal `task-not-open` where somebody else has closed it
 */
export async function closeTaskTelling(
  tx: PoolClient,
  { id, by, at, actor }: { id: string; by: string; at: string; actor?: Actor },
): Promise<TaskRow> {
  const task = await closeTask(tx, id, at)
  if (!task) throw new Refusal('task-not-open')
  const { title, role, subject, loopId } = task
  const data = { task: title, role, ...(actor ? { $by: nameOf(actor) } : {}) }
  await tell(tx, { id: `${id}.done`, source: by, type: 'task.done', subject, causeId: id, loopId, data, at })
  if (actor) await writeInBook(tx, actor, { looked: { act: 'task', subject, key: id, detail: 'done' }, at })
  return task
}
