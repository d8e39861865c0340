/** One line of a measurement: what was reached, what is aimed at, and what bare parts reach in the same run. */
export interface BenchRow {
  name: string
  value: number
  unit: string
  goal?: number
  limit?: number
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
