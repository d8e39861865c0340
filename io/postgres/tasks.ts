import type { Pool, PoolClient } from 'pg'
import type { NewTask } from '#loop/stage.ts'
import { jsonText } from './json-text.ts'

export interface TaskRow {
  part: number
  id: string
  kind: 'task' | 'notice'
  app: string
  title: string
  words: Record<string, unknown>
  role: string
  subject: string
  due: string | null
  state: string
  loopId: string
  openedAt: string
  doneAt: string | null
}

export async function insertTasks(tx: PoolClient, tasks: NewTask[], now: string): Promise<void> {
  if (tasks.length === 0) return
  await tx.query({
    name: 'insert-tasks',
    text: `insert into tasks (part, id, kind, app, title, words, role, subject, due, loop_id, opened_at)
           select *, $11::timestamptz from unnest($1::smallint[], $2::text[], $3::text[], $4::text[], $5::text[], $6::jsonb[],
             $7::text[], $8::text[], $9::date[], $10::text[])`,
    values: [
      tasks.map((one) => one.part),
      tasks.map((one) => one.id),
      tasks.map((one) => one.kind),
      tasks.map((one) => one.app),
      tasks.map((one) => one.title),
      tasks.map((one) => jsonText(one.words)),
      tasks.map((one) => one.role),
      tasks.map((one) => one.subject),
      tasks.map((one) => one.due),
      tasks.map((one) => one.loopId),
      now,
    ],
  })
}

const columns = `part, id, kind, app, title, words, role, subject, due, state, loop_id as "loopId",
  to_json(opened_at) #>> '{}' as "openedAt", to_json(done_at) #>> '{}' as "doneAt"`

/** What is to be done, the most urgent first; what has no due date comes last. */
export async function listTasks(
  db: Pool,
  filter: { state: string; kind?: string; limit: number },
): Promise<TaskRow[]> {
  const read = await db.query<TaskRow>(
    `select ${columns} from tasks where state = $1 and ($2::text is null or kind = $2)
     order by due nulls last, opened_at desc, id limit $3`,
    [filter.state, filter.kind ?? null, filter.limit],
  )
  return read.rows
}

/** Closes an open task; null where it is not open (any more), so that two people cannot both have done it. */
export async function closeTask(tx: PoolClient, id: string, at: string): Promise<TaskRow | null> {
  const part = `(select part from tasks where id = $1 and state = 'open' limit 1)`
  const closed = await tx.query<TaskRow>(
    `update tasks set state = 'done', done_at = $2 where id = $1 and part = ${part} and state = 'open' returning ${columns}`,
    [id, at],
  )
  return closed.rows[0] ?? null
}
