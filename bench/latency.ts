import { Agent } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Pool } from 'pg'
import { type BenchSetting, openBenchDatabase } from './bench-setting.ts'
import type { Figure } from './figure.ts'
import { percentile } from './measure.ts'
import { penaltyBatches } from './penalty-input.ts'
import { post, startServer } from './running-server.ts'

const EVENTS_IN_A_BATCH = 10
const MILLISECONDS_BETWEEN = 10

/**
 * From the answer that an event is accepted to the commit that holds its record and its decision, at 1,000 events a
 * second. Events are taken to be worked off in the order they were accepted.
 */
export async function benchLatency(setting: BenchSetting): Promise<Figure[]> {
  const count = setting.quick ? 3_000 : 15_000
  const url = await setting.database('latency')
  const server = await startServer(setting, { url })
  const database = await openBenchDatabase(setting, url)
  const agent = new Agent({ keepAlive: true })
  for (const body of penaltyBatches(2_000, { size: 500, seed: 4 })) await post(server.port, body, agent)
  const warm = await settled(database.pool, 2_000)
  const bodies = penaltyBatches(count, { size: EVENTS_IN_A_BATCH, seed: 5 })
  const recorded = watchRecords(database.pool, { from: warm, to: warm + count })
  const accepted = await sendEvenly(bodies, (body) => post(server.port, body, agent))
  const waits = waitsOf(accepted, await recorded)
  agent.destroy()
  await server.stop()
  await database.close()
  const what = 'accepted to decided at 1,000 events/s'
  return [
    { what: `${what}: p50`, value: percentile(waits, 0.5), unit: 'ms', goal: { most: 30 } },
    { what: `${what}: p99`, value: percentile(waits, 0.99), unit: 'ms', goal: { most: 250 } },
  ]
}

/** The instants at which the bodies were answered, in order. */
async function sendEvenly(bodies: string[], send: (body: string) => Promise<void>): Promise<number[]> {
  const start = performance.now()
  const answered = bodies.map(async (body, at) => {
    await sleep(Math.max(0, start + at * MILLISECONDS_BETWEEN - performance.now()))
    await send(body)
    return performance.now()
  })
  return (await Promise.all(answered)).sort((a, b) => a - b)
}

interface Seen {
  at: number
  records: number
}

/** Asks over and over how many records there are, until all are. */
async function watchRecords(pool: Pool, { from, to }: { from: number; to: number }): Promise<Seen[]> {
  const seen: Seen[] = []
  for (let records = from; records < to; ) {
    records = await countRecords(pool)
    seen.push({ at: performance.now(), records: records - from })
    await sleep(2)
  }
  return seen
}

function waitsOf(accepted: number[], seen: Seen[]): number[] {
  return accepted.flatMap((at, batch) => {
    const kept = seen.find(({ records }) => records >= (batch + 1) * EVENTS_IN_A_BATCH)
    return kept ? Array.from({ length: EVENTS_IN_A_BATCH }, () => Math.max(0, kept.at - at)) : []
  })
}

async function settled(pool: Pool, count: number): Promise<number> {
  while ((await countRecords(pool)) < count) await sleep(50)
  return count
}

async function countRecords(pool: Pool): Promise<number> {
  const read = await pool.query<{ n: number }>({
    name: 'count-made',
    text: `select coalesce(sum(n), 0)::bigint as n from made where kind = 'record'`,
  })
  return read.rows[0]?.n ?? 0
}
