import type { Pool, PoolClient } from 'pg'
import { partitionOf } from '#core/event.ts'
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
  /** The name of an organisation; people are named where they may be looked at, not in a list of what is to be done. */
  subjectName: string | null
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
  (select name from subjects where subjects.part = tasks.part and subjects.id = tasks.subject and scheme <> 'person'
   limit 1) as "subjectName",
  to_json(opened_at) #>> '{}' as "openedAt", to_json(done_at) #>> '{}' as "doneAt"`

/** Tasks for one of these roles, about what came from one of these sources. */
export interface TaskReach {
  roles: string[]
  sources: string[]
}

/** The department a task names, or the record or case it is about, or else the source of the record. */
const itsDepartment = `coalesce(tasks.words ->> 'department',
  (select coalesce(facts.data ->> 'department', facts.source) from facts
   where facts.part = tasks.part and facts.type = tasks.words ->> 'type' and facts.key = tasks.words ->> 'key'
     and facts.known_to is null),
  (select cases.department from cases
   where starts_with(tasks.subject, 'case:') and cases.part = tasks.part and cases.no = substring(tasks.subject from 6)))`

/** What no party stands for is no department's: it is for whoever holds the role. */
const isWithin = `tasks.role = any ($1) and not exists (
  select from (select ${itsDepartment} as id) as department
  join parties on parties.id = department.id or department.id = any (parties.sources)
  where department.id <> all ($2))`

/** What is to be done within a reach (null: everywhere), the most urgent first; what has no due date comes last. */
export async function listTasks(
  db: Pool,
  reach: TaskReach | null,
  filter: { state: string; kind?: string; limit: number },
): Promise<TaskRow[]> {
  const read = await db.query<TaskRow>(
    `select ${columns} from tasks
     where ($1::text[] is null or (${isWithin})) and state = $3 and ($4::text is null or kind = $4)
     order by due nulls last, opened_at desc, id limit $5`,
    [reach?.roles ?? null, reach?.sources ?? null, filter.state, filter.kind ?? null, filter.limit],
  )
  return read.rows
}

/** Whether a task lies within a reach. */
export async function isTaskWithin(
  tx: PoolClient,
  { roles, sources }: TaskReach,
  id: string,
): Promise<boolean> {
  const found = await tx.query(`select from tasks where id = $3 and ${isWithin}`, [roles, sources, id])
  return found.rowCount === 1
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

/** What a person or a company was told, the newest first, what comes after a place. */
export async function listNotices(
  db: Pool,
  subject: string,
  { after, limit }: { after?: { at: string; id: string } | undefined; limit: number },
): Promise<TaskRow[]> {
  const read = await db.query<TaskRow>(
    `select ${columns} from tasks
     where part = $1 and subject = $2 and kind = 'notice' and ($3::timestamptz is null or (opened_at, id) < ($3, $4))
     order by opened_at desc, id desc limit $5`,
    [partitionOf(subject), subject, after?.at ?? null, after?.id ?? null, limit],
  )
  return read.rows
}
