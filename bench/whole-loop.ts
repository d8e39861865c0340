import type { Pool } from 'pg'
import { countWaiting } from '#io/postgres/cursors.ts'
import { type BenchSetting, openBenchDatabase } from './bench-setting.ts'
import type { Figure } from './figure.ts'
import { penaltyBatches } from './penalty-input.ts'
import { postAll, startServer } from './running-server.ts'

/**
 * Events a second through all five stages: sent over HTTP until each is a record, merged into its subject, counted,
 * decided on, published and found by search. The database is left for the measurements that read.
 */
export async function benchWholeLoop(setting: BenchSetting): Promise<Figure[]> {
  const count = setting.quick ? 10_000 : 60_000
  const url = await setting.database('whole_loop')
  const server = await startServer(setting, { url })
  const bodies = penaltyBatches(count, { size: 500, seed: 3 })
  const database = await openBenchDatabase(setting, url)
  const start = performance.now()
  await postAll(server, bodies, { senders: 8 })
  const recorded = await until(database.pool, 'loop', start)
  const searchable = await until(database.pool, 'search', start)
  const cost = {
    cpuSeconds: server.child.cpuSeconds(),
    peakMib: server.child.peakMib(),
    bytesPerRecord: (await sizeOf(database.pool)) / count,
  }
  await server.stop()
  await database.close()
  const row = { unit: 'events/s', limit: setting.copy, goal: { share: 0.2 } }
  return [
    { what: 'whole loop: recorded, decided, published', value: count / recorded, ...row },
    { what: 'whole loop: and found by search', value: count / searchable, ...row, cost },
  ]
}

async function until(pool: Pool, reader: 'loop' | 'search', start: number): Promise<number> {
  while ((await countWaiting(pool, reader)) > 0) await new Promise((resolve) => setTimeout(resolve, 20))
  return (performance.now() - start) / 1000
}

async function sizeOf(pool: Pool): Promise<number> {
  const read = await pool.query<{ n: number }>(
    `select sum(pg_total_relation_size(oid))::bigint as n from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace`,
  )
  return read.rows[0]?.n ?? 0
}
