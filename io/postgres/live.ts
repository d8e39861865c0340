import type { Pool } from 'pg'
import type { LoggedEvent } from '#core/event.ts'
import { type EventRow, eventOf } from './events.ts'

/** A live item's record, where its event is one or tells of one. */
export interface LiveRow {
  event: LoggedEvent
  subjectName: string | null
  title: string | null
  record: { type: string; key: string } | null
}

interface Row extends EventRow {
  subject_name: string | null
  title: string | null
  record_type: string | null
  record_key: string | null
}

const joined = `left join subjects on subjects.part = event.part and subjects.id = event.subject
  left join records on records.part = event.part and records.seq = event.seq and records.type = event.type and records.subject = event.subject`

const chosen = `event.*, subjects.name as subject_name, coalesce(event.data ->> 'title', records.title) as title,
  case when records.key is null and event.data ? 'key' then event.data ->> 'type' else records.type end as record_type,
  coalesce(records.key, event.data ->> 'key') as record_key`

function liveOf(row: Row): LiveRow {
  const record =
    row.record_type !== null && row.record_key !== null
      ? { type: row.record_type, key: row.record_key }
      : null
  return { event: eventOf(row), subjectName: row.subject_name, title: row.title, record }
}

/** Events behind the given places that the loop has worked through, of the given types only where some are given. */
export async function readLive(
  db: Pool,
  question: { from: Map<number, number>; to: Map<number, number>; types: string[] | null; most: number },
): Promise<LiveRow[]> {
  const parts = [...question.to.keys()].filter(
    (part) => (question.to.get(part) ?? 0) > (question.from.get(part) ?? 0),
  )
  if (parts.length === 0) return []
  const read = await db.query<Row>({
    name: 'read-live',
    text: `select ${chosen} from unnest($1::smallint[], $2::bigint[], $3::bigint[]) as place (part, seq, last)
           cross join lateral (
             select * from events where events.part = place.part and events.seq > place.seq and events.seq <= place.last
               and ($4::text[] is null or events.type = any ($4)) order by events.seq limit $5
           ) as event ${joined} order by event.received_at, event.part, event.seq`,
    values: [
      parts,
      parts.map((part) => question.from.get(part) ?? 0),
      parts.map((part) => question.to.get(part)),
      question.types,
      question.most,
    ],
  })
  return read.rows.map(liveOf)
}

/** The newest events of some types, for a page that opens; looks back over the end of every partition only. */
export async function readRecent(
  db: Pool,
  question: { types: string[] | null; most: number; depth: number },
): Promise<LiveRow[]> {
  const read = await db.query<Row>({
    name: 'read-recent',
    text: `select ${chosen} from (
             select tail.* from log_heads cross join lateral (
               select * from events where events.part = log_heads.part and events.seq > log_heads.last_seq - $3
             ) as tail
             where $1::text[] is null or tail.type = any ($1)
             order by tail.received_at desc, tail.part, tail.seq desc limit $2
           ) as event ${joined} order by event.received_at desc, event.part, event.seq desc`,
    values: [question.types, question.most, question.depth],
  })
  return read.rows.map(liveOf)
}

/** How many events of some types came since an instant; looks back over the end of every partition only. */
export async function countSince(
  db: Pool,
  question: { types: string[]; since: string; depth: number },
): Promise<number> {
  const read = await db.query<{ n: number }>({
    name: 'count-since',
    text: `select count(*) as n from log_heads cross join lateral (
             select received_at, type from events
             where events.part = log_heads.part and events.seq > log_heads.last_seq - $3
           ) as tail
           where tail.received_at >= $2 and tail.type = any ($1)`,
    values: [question.types, question.since, question.depth],
  })
  return read.rows[0]?.n ?? 0
}

/** How far the loop has come, per partition: what a live feed may show. */
export async function readProcessed(db: Pool): Promise<Map<number, number>> {
  const read = await db.query<{ part: number; seq: number }>({
    name: 'read-processed',
    text: `select part, seq from cursors where reader = 'loop'`,
  })
  return new Map(read.rows.map((row) => [row.part, row.seq]))
}
