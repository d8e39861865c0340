import type { Pool, PoolClient } from 'pg'
import type { LoggedEvent, NewEvent } from '#core/event.ts'
import { countByPart, place } from '#loop/transmit/transmit.ts'
import { copyRows } from './copy-rows.ts'
import type { Waiting } from './cursors.ts'
import { jsonText } from './json-text.ts'

/**
 * Appends events: raises the heads of their partitions, which locks them until the commit, and writes the events under
 * the numbers thus won. Commit order is number order, so a reader that has seen n has seen all before n.
 */
export async function appendEvents(tx: PoolClient, events: NewEvent[]): Promise<LoggedEvent[]> {
  if (events.length === 0) return []
  const placed = place(events, await raiseHeads(tx, countByPart(events)))
  await insertEvents(tx, placed)
  return placed
}

/** Heads are locked in the order of partitions, so that two writers never wait for one another in a circle. */
async function raiseHeads(tx: PoolClient, counts: [number, number][]): Promise<Map<number, number>> {
  const raised = await tx.query<{ part: number; last_seq: number }>({
    name: 'raise-heads',
    text: `with locked as (
             select part from log_heads where part = any ($1::smallint[]) order by part for update
           )
           update log_heads set last_seq = last_seq + given.n
           from unnest($1::smallint[], $2::bigint[]) as given (part, n), locked
           where log_heads.part = given.part and locked.part = given.part
           returning log_heads.part, log_heads.last_seq`,
    values: [counts.map(([part]) => part), counts.map(([, n]) => n)],
  })
  return new Map(raised.rows.map((row) => [row.part, row.last_seq]))
}

const eventColumns =
  'events (part, seq, id, source, type, subject, time, received_at, cause_id, loop_id, data)'

async function insertEvents(tx: PoolClient, events: LoggedEvent[]): Promise<void> {
  await copyRows(
    tx,
    eventColumns,
    events.map((event) => [
      event.part,
      event.seq,
      event.id,
      event.source,
      event.type,
      event.subject,
      event.time,
      event.receivedAt,
      event.causeId,
      event.loopId,
      jsonText(event.data),
    ]),
  )
}

export interface EventRow {
  part: number
  seq: number
  id: string
  source: string
  type: string
  subject: string
  time: Date
  received_at: Date
  cause_id: string | null
  loop_id: string
  data: Record<string, unknown>
}

export function eventOf(row: EventRow): LoggedEvent {
  const { part, seq, id, source, type, subject, data } = row
  const times = { time: row.time.toISOString(), receivedAt: row.received_at.toISOString() }
  return { part, seq, id, source, type, subject, ...times, causeId: row.cause_id, loopId: row.loop_id, data }
}

/** Which events of the log a reader wants; the others it only passes. */
export interface Wanted {
  types: string[]
  /** Also what happened to a record, unless a rule did it: that is seen with the event the rule acted on. */
  changes: boolean
}

/** The wanted events that wait, at most `most` in all: partition by partition as given, in log order within each. */
export async function readEvents(
  db: Pool | PoolClient,
  waiting: Waiting[],
  { wanted, most }: { wanted: Wanted; most: number },
): Promise<LoggedEvent[]> {
  const read = await db.query<EventRow>({
    name: 'read-events',
    text: `select event.* from unnest($1::smallint[], $2::bigint[], $3::bigint[]) with ordinality as place (part, seq, last_seq, no)
           cross join lateral (
             select * from events where events.part = place.part and events.seq > place.seq and events.seq <= place.last_seq
               and (events.type = any ($5) or ($6 and events.type like 'record.%' and events.source not like 'rules/%'))
             order by events.seq limit $4
           ) as event
           order by place.no, event.seq limit $4`,
    values: [
      waiting.map((one) => one.part),
      waiting.map((one) => one.seq),
      waiting.map((one) => one.lastSeq),
      most,
      wanted.types,
      wanted.changes,
    ],
  })
  return read.rows.map(eventOf)
}

/** Every event of one loop, oldest first. */
export async function readLoop(db: Pool, loopId: string, most = 2000): Promise<LoggedEvent[]> {
  const read = await db.query<EventRow>({
    name: 'read-loop',
    text: `select * from events
           where hashtextextended(loop_id, 0) = hashtextextended($1, 0) and loop_id = $1
           order by received_at, part, seq limit $2`,
    values: [loopId, most],
  })
  return read.rows.map(eventOf)
}

/** One event by its reference `part.seq`. */
export async function findEvent(db: Pool, part: number, seq: number): Promise<LoggedEvent | null> {
  const read = await db.query<EventRow>({
    name: 'find-event',
    text: 'select * from events where part = $1 and seq = $2',
    values: [part, seq],
  })
  return read.rows[0] ? eventOf(read.rows[0]) : null
}

/** The last number of every partition. */
export async function readHeads(db: Pool | PoolClient): Promise<Map<number, number>> {
  const read = await db.query<{ part: number; last_seq: number }>(
    'select part, last_seq from log_heads order by part',
  )
  return new Map(read.rows.map((row) => [row.part, row.last_seq]))
}
