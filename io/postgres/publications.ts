import type { Pool, PoolClient } from 'pg'
import { type Asking, isPublic } from './asking.ts'

export interface EndedRow {
  part: number
  seq: number
  type: string
  key: string
  version: number
  title: string
  subject: string
  until: string
  eventId: string
  loopId: string
}

/** Closes publications whose last day is past; rows another process is closing are passed over. */
export async function endPublications(
  tx: PoolClient,
  question: { today: string; at: string; most: number },
): Promise<EndedRow[]> {
  const ended = await tx.query<EndedRow>({
    name: 'end-publications',
    text: `with due as (
             select part, type, key, version from records
             where known_to is null and withdrawn_at is null and public_until < $1::date
             order by public_until limit $3 for update skip locked
           )
           update records set withdrawn_at = $2 from due, events
           where records.part = due.part and records.type = due.type and records.key = due.key and records.version = due.version
             and events.part = records.part and events.seq = records.seq
           returning records.part, records.seq, records.type, records.key, records.version, records.title, records.subject,
             records.public_until as "until", events.id as "eventId", events.loop_id as "loopId"`,
    values: [question.today, question.at, question.most],
  })
  return ended.rows
}

export interface BroughtRow {
  part: number
  seq: number
  type: string
  key: string
  version: number
  title: string
  marks: string[]
  /** Whether it stands published. */
  open: boolean
}

/** The records that events brought, by the events' places in the log. */
export async function readBrought(
  db: Pool,
  places: { part: number; seq: number }[],
  asking: Asking,
): Promise<BroughtRow[]> {
  const read = await db.query<BroughtRow>({
    name: 'read-brought-records',
    text: `select records.part, records.seq, type, key, version, title, marks, coalesce((${isPublic}), false) as open
           from (select distinct part, subject from events
                 where (part, seq) in (select * from unnest($3::smallint[], $4::bigint[]))) as about
           join records on records.part = about.part and records.subject = about.subject and records.seq = any ($4)`,
    values: [asking.now, asking.today, places.map((one) => one.part), places.map((one) => one.seq)],
  })
  return read.rows
}
