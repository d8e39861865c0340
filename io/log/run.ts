import type { Pool, PoolClient } from 'pg'
import type { Calendar } from '#core/clock/calendar.ts'
import type { LoggedEvent } from '#core/event.ts'
import type { LoadedApps } from '#core/load-apps.ts'
import { step } from '#loop/loop.ts'
import { advanceCursors, takePartitions } from '../postgres/cursors.ts'
import { readEvents } from '../postgres/events.ts'
import { readReceivers } from '../postgres/outbox.ts'
import { transaction } from '../postgres/transaction.ts'
import { keep } from './keep.ts'
import { look } from './look.ts'

export interface Running {
  pool: Pool
  apps: LoadedApps
  calendar: Calendar
  now: () => string
}

/** Measured on two cores: smaller batches pay more round trips, larger ones hold the heads of the log too long. */
const EVENTS_IN_ONE_STEP = 4000

/**
 * Runs one step of the loop: read, look, step, keep, advance — one transaction. Answers how many events it took; 0 means
 * that the log has nothing more for us (or that other processes are at it).
 */
export async function runStep(running: Running): Promise<number> {
  return await transaction(running.pool, async (tx) => {
    const from = await takePartitions(tx, 'loop', 64)
    if (from.size === 0) return 0
    const batch = await readEvents(tx, from, { most: EVENTS_IN_ONE_STEP })
    if (batch.length === 0) return 0
    await work(tx, running, batch)
    await advanceCursors(tx, 'loop', lastSeqs(batch))
    return batch.length
  })
}

async function work(tx: PoolClient, running: Running, batch: LoggedEvent[]): Promise<void> {
  const now = running.now()
  const view = await look(tx, running.apps, { batch, now, calendar: running.calendar })
  const outcome = step(running.apps, batch, view)
  const receivers = await readReceivers(tx)
  const events = await keep(tx, outcome, { batch, receivers, now })
  if (events.length > 0) await tx.query(`select pg_notify('yiwang_log', '')`)
}

/** The last number read in each partition. */
export function lastSeqs(batch: LoggedEvent[]): Map<number, number> {
  const last = new Map<number, number>()
  for (const event of batch) last.set(event.part, event.seq)
  return last
}
