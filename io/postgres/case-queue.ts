import type { Pool } from 'pg'
import { type DeskRow, deskColumns } from './case-desks.ts'

export interface QueueQuestion {
  department: string
  isWaiting: boolean
  item?: string | undefined
  assignee?: string | undefined
  isEscalated?: boolean | undefined
  /** Only what is due before this instant: overdue, or in a colour. */
  dueBefore?: string | undefined
  after?: { dueAt: string; no: string; desk: string } | undefined
  limit: number
}

/** With the version of its case, because a step for several is taken on what was seen, and the subject that applied. */
export type QueueRow = DeskRow & { version: number; applicant: string }

/** A department's queue, what is due first first. Each question reads its index in order and stops at the limit. */
export async function readQueue(db: Pool, question: QueueQuestion): Promise<QueueRow[]> {
  const { department, isWaiting, item, assignee, isEscalated, dueBefore, after, limit } = question
  const values: unknown[] = [department, isWaiting, limit]
  const and = (sql: (place: string) => string, value: unknown) => {
    if (value === undefined) return ''
    values.push(value)
    return ` and ${sql(`$${values.length}`)}`
  }
  const where = [
    and((place) => `item = ${place}`, item),
    and((place) => `assignee = ${place}`, assignee),
    and((place) => `due_at <= ${place}`, dueBefore),
    isEscalated ? ' and escalated_at is not null' : '',
    after
      ? and(
          (place) =>
            `(due_at, case_no, desk) > (select * from jsonb_to_record(${place}) as a("dueAt" timestamptz, no text, desk text))`,
          JSON.stringify(after),
        )
      : '',
  ].join('')
  const read = await db.query<QueueRow>(
    `select ${deskColumns}, (select version from cases where part = case_desks.part and no = case_desks.case_no),
       (select applicant from cases where part = case_desks.part and no = case_desks.case_no)
     from case_desks where department = $1 and is_waiting = $2${where}
     order by due_at, case_no, desk limit $3`,
    values,
  )
  return read.rows
}

export interface QueueCounts {
  open: number
  waiting: number
  yellow: number
  orange: number
  red: number
}

/** How many of a department's desks stand in which light. */
export async function countQueue(db: Pool, department: string, now: string): Promise<QueueCounts> {
  const read = await db.query<QueueCounts>({
    name: 'count-queue',
    text: `select count(*) filter (where not is_waiting)::int as open, count(*) filter (where is_waiting)::int as waiting,
             count(*) filter (where not is_waiting and not is_paused and due_at >= $2 and yellow_at <= $2
               and (orange_at is null or orange_at > $2))::int as yellow,
             count(*) filter (where not is_waiting and not is_paused and due_at >= $2 and orange_at <= $2)::int as orange,
             count(*) filter (where not is_waiting and not is_paused and due_at < $2)::int as red
           from case_desks where department = $1`,
    values: [department, now],
  })
  return read.rows[0]!
}
