import type { Pool } from 'pg'
import type { LoggedEvent } from '#core/event.ts'
import { type EventRow, eventOf } from './events.ts'

/** A live item, with its record where its event is one or tells of one that stands open, and only then with a title. */
export interface LiveRow {
  event: LoggedEvent
  subjectName: string | null
  title: string | null
  record: { type: string; key: string } | null
  /** Whether the event is a record's, whatever became of it. */
  isRecord: boolean
}

interface Row extends Omit<EventRow, 'data'> {
  is_record: boolean
  subject_name: string | null
  title: string | null
  record_type: string | null
  record_key: string | null
}

/** What is told of events that were picked by their places. A limit within keeps each look-up to its own row. */
const told = `cross join lateral (select * from live where live.part = place.part and live.seq = place.seq limit 1) as event`

function liveOf(row: Row): LiveRow {
  const record =
    row.record_type !== null && row.record_key !== null
      ? { type: row.record_type, key: row.record_key }
      : null
  const event = eventOf({ ...row, data: {} })
  return { event, subjectName: row.subject_name, title: row.title, record, isRecord: row.is_record }
}

/**
 * Events behind the given places up to others, of the given types only where some are given. Of the types only those that
 * the asker may be told of are found.
 */
export async function readLive(
  db: Pool,
  question: { from: Map<number, number>; to: Map<number, number>; types: string[] | null },
): Promise<LiveRow[]> {
  const parts = [...question.to.keys()].filter(
    (part) => (question.to.get(part) ?? 0) > (question.from.get(part) ?? 0),
  )
  if (parts.length === 0) return []
  const read = await db.query<Row>({
    name: 'read-live',
    text: `select event.* from unnest($1::smallint[], $2::bigint[], $3::bigint[]) as stretch (part, seq, last)
           cross join lateral (
             select part, seq from tellings
             where tellings.part = stretch.part and tellings.seq > stretch.seq and tellings.seq <= stretch.last
               and ($4::text[] is null or tellings.type = any ($4)) offset 0
           ) as place ${told} order by event.received_at, event.part, event.seq`,
    values: [
      parts,
      parts.map((part) => question.from.get(part) ?? 0),
      parts.map((part) => question.to.get(part)),
      question.types,
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
    text: `select event.* from (
             select tail.part, tail.seq from log_heads cross join lateral (
               select part, seq, type, received_at from tellings
               where tellings.part = log_heads.part and tellings.seq > log_heads.last_seq - $3 offset 0
             ) as tail
             where $1::text[] is null or tail.type = any ($1)
             order by tail.received_at desc, tail.part, tail.seq desc limit $2
           ) as place ${told} order by event.received_at desc, event.part, event.seq desc`,
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
             select received_at, type from tellings
             where tellings.part = log_heads.part and tellings.seq > log_heads.last_seq - $3 offset 0
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
