import type { Pool, PoolClient } from 'pg'
import { partitionOf } from '#core/event.ts'
import { appendEvents } from '../postgres/events.ts'

export interface Told {
  id: string
  source: string
  type: string
  subject: string
  causeId: string | null
  loopId: string
  data: Record<string, unknown>
  at: string
}

/** Puts something that happened outside the loop's own step (a delivery, a task done, a line crossed) into the log. */
export async function tell(tx: PoolClient, told: Told): Promise<{ part: number }> {
  await tellAll(tx, [told])
  return { part: partitionOf(told.subject) }
}

/**
 * Several at once. Whoever tells more than one thing in a transaction tells them together: the heads of the log are locked
 * in the order of partitions only within one append, and two writers that lock them otherwise may wait for one another.
 */
export async function tellAll(tx: PoolClient, told: Told[]): Promise<void> {
  if (told.length === 0) return
  await appendEvents(
    tx,
    told.map(({ at, ...event }) => ({ ...event, time: at, receivedAt: at })),
  )
  await tx.query(`select pg_notify('yiwang_log', '')`)
}

/** The id of the event at a place in the log, for whoever tells what it caused. */
export async function idAt(
  db: Pool | PoolClient,
  part: number,
  seq: number,
): Promise<{ id: string; subject: string } | null> {
  const read = await db.query<{ id: string; subject: string }>(
    'select id, subject from events where part = $1 and seq = $2',
    [part, seq],
  )
  return read.rows[0] ?? null
}
