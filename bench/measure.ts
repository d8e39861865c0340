import type { Pool, PoolClient } from 'pg'

/** One line of a measurement: what was reached, what is aimed at, and what bare parts reach in the same run. */
export interface BenchRow {
  name: string
  value: number
  unit: string
  goal?: number
  limit?: number
}

/** Commits what `work` wrote, or nothing of it. */
export async function inTransaction(pool: Pool, work: (tx: PoolClient) => Promise<unknown>): Promise<void> {
  const tx = await pool.connect()
  try {
    await tx.query('begin')
    await work(tx)
    await tx.query('commit')
  } catch (error) {
    await tx.query('rollback')
    throw error
  } finally {
    tx.release()
  }
}

/** Milliseconds of each call, one after the other, after one round to warm up. */
export async function timesOf<T>(items: T[], call: (item: T) => Promise<void>): Promise<number[]> {
  for (const item of items.slice(0, 20)) await call(item)
  const times: number[] = []
  for (const item of items) {
    const start = performance.now()
    await call(item)
    times.push(performance.now() - start)
  }
  return times
}

export function percentile(times: number[], share: number): number {
  const sorted = times.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}

export function skipped(dataDir: string): BenchRow[] {
  console.log(`Skipped: the data is not in ${dataDir}.`)
  return []
}
