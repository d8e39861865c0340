import type { Pool, PoolClient } from 'pg'
import type { Calendar } from '#core/clock/calendar.ts'
import type { LoggedEvent } from '#core/event.ts'
import type { LoadedApps } from '#core/load-apps.ts'
import { step } from '#loop/loop.ts'
import { type Receiver, topicsAsked } from '#loop/transmit/transmit.ts'
import { advanceCursors, reached, takePartitions, type Waiting } from '../postgres/cursors.ts'
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

/**
 * Measured on two cores: smaller batches pay more round trips and change the same cells of the indicators more often,
 * larger ones hold the heads of the log too long, and memory: an import of 64,666 statutes took 420 MiB at the most with 5000 here
 * and 4000 in the search, and takes 365 MiB in the same time.
 */
const EVENTS_IN_ONE_STEP = 2500

/**
 * Runs one step of the loop: read, look, step, keep, advance — one transaction. Answers how far it came in the log; 0 means
 * that the log has nothing more for us (or that other processes are at it).
 */
export async function runStep(running: Running): Promise<number> {
  return await transaction(running.pool, async (tx) => {
    const waiting = await takePartitions(tx, 'loop', 64)
    if (waiting.length === 0) return 0
    const receivers = await readReceivers(tx)
    const wanted = { types: typesWorkedOn(running.apps, receivers), changes: false }
    const batch = await readEvents(tx, waiting, { wanted, most: EVENTS_IN_ONE_STEP })
    if (batch.length > 0) await work(tx, running, { batch, receivers })
    const places = reached(waiting, batch, EVENTS_IN_ONE_STEP)
    await advanceCursors(tx, 'loop', places)
    return progress(waiting, places)
  })
}

/** The types that make records, set off rules or are to be told; the loop's own events are mostly none of these. */
function typesWorkedOn(apps: LoadedApps, receivers: Receiver[]): string[] {
  const told = topicsAsked(apps, receivers)
  return [...new Set([...apps.types.keys(), ...apps.rulesOnEvent.keys(), 'indicator.crossed', ...told])]
}

/** How many numbers of the log lie between where a reader was and where it is. */
export function progress(waiting: Waiting[], places: Map<number, number>): number {
  return waiting.reduce((sum, one) => sum + (places.get(one.part) ?? one.seq) - one.seq, 0)
}

async function work(
  tx: PoolClient,
  running: Running,
  { batch, receivers }: { batch: LoggedEvent[]; receivers: Receiver[] },
): Promise<void> {
  const now = running.now()
  const view = await look(tx, running.apps, { batch, now, calendar: running.calendar })
  const outcome = step(running.apps, batch, view)
  const events = await keep(tx, outcome, { apps: running.apps, batch, receivers, now })
  if (events.length > 0) await tx.query(`select pg_notify('yiwang_log', '')`)
}
