import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { BenchSetting } from './bench-setting.ts'
import { openBenchDatabase } from './bench-setting.ts'
import { type Child, frugal, startChild } from './child.ts'
import type { Figure } from './figure.ts'

/** The real statutes through the command line, and the same file once more: then all of it must be known already. */
export async function benchImportStatutes(setting: BenchSetting): Promise<Figure[]> {
  const file = join(setting.dataDir, 'statutes.ndjson.gz')
  if (!existsSync(file)) {
    setting.say(`Skipped, there is no ${file}.`)
    return []
  }
  const url = await setting.database('statutes')
  const env = { DATABASE_URL: url, YIWANG_DATA: setting.dir }
  const command = () =>
    startChild('bin/yiwang.ts', ['import', file, '--as', 'law.article'], { env, flags: frugal })
  const first = await timed(command)
  const again = await timed(command)
  const { received, duplicate } = await balanceOf(setting, url)
  const seconds = { unit: 's', goal: { most: 60 } }
  return [
    { what: 'import statutes until searchable', value: first.seconds, ...seconds, cost: first.cost },
    { what: 'import statutes: peak memory', value: first.cost.peakMib, unit: 'MiB', goal: { most: 400 } },
    { what: 'import statutes again', value: again.seconds, ...seconds, cost: again.cost },
    {
      what: 'import statutes again: rows not known already',
      value: received / 2 - duplicate,
      unit: 'rows',
      goal: { most: 0 },
    },
  ]
}

async function timed(command: () => Child) {
  const start = performance.now()
  const child = command()
  if ((await child.ended) !== 0) throw new Error(child.output().slice(-2000))
  const seconds = (performance.now() - start) / 1000
  return { seconds, cost: { cpuSeconds: child.cpuSeconds(), peakMib: child.peakMib() } }
}

async function balanceOf(
  setting: BenchSetting,
  url: string,
): Promise<{ received: number; duplicate: number }> {
  const database = await openBenchDatabase(setting, url)
  const read = await database.pool.query<{ received: number; duplicate: number }>(
    'select sum(received)::int as received, sum(duplicate)::int as duplicate from balances',
  )
  await database.close()
  return read.rows[0]!
}
