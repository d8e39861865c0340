import { closeTaskTelling } from '#io/log/close-task.ts'
import { transaction } from '#io/postgres/transaction.ts'
import type { System } from '#io/system.ts'

/** Whose tasks are plain to-dos: what others ask for is done by an answer or a step of a case. */
const APPS = ['credit', 'policy', 'law']
/** So many tasks lie open in the city at a time; what came before them the offices have done. */
const OPEN = 40

/** Does the oldest of the tasks that rules have given the offices, by when what set them off happened. Answers how many were done. */
export async function finishTasks(system: System, { most }: { most: number }): Promise<number> {
  const read = await system.pool.query<{ id: string }>(
    `select tasks.id from tasks
     left join lateral (
       select min(received_at) as at from events
       where hashtextextended(events.loop_id, 0) = hashtextextended(tasks.loop_id, 0) and events.loop_id = tasks.loop_id
     ) as begun on true
     where tasks.state = 'open' and tasks.kind = 'task' and tasks.app = any ($2)
     order by begun.at desc, tasks.id offset $1`,
    [OPEN, APPS],
  )
  const oldest = read.rows.reverse().slice(0, most)
  await transaction(system.pool, async (tx) => {
    for (const { id } of oldest) await closeTaskTelling(tx, { id, by: 'console', at: system.now() })
  })
  return oldest.length
}
