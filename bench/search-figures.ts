import { type BenchSetting, openBenchDatabase } from './bench-setting.ts'
import type { Figure } from './figure.ts'
import type { BenchRow } from './measure.ts'
import { benchNameSearch } from './search.ts'
import { benchStatuteSearch } from './statute-search.ts'

/** Names by slip, short name, code and part of a code among a million companies. */
export async function benchNames(setting: BenchSetting): Promise<Figure[]> {
  const count = setting.quick ? 50_000 : 1_000_000
  const database = await openBenchDatabase(setting, await setting.database('names'))
  const rows = await benchNameSearch(database, { dataDir: setting.dataDir, count })
  await database.close()
  return rows.map(figureOf)
}

/** Lay questions against the real statutes. */
export async function benchStatutes(setting: BenchSetting): Promise<Figure[]> {
  const database = await openBenchDatabase(setting, await setting.database('statute_search'))
  const rows = await benchStatuteSearch(database, { dataDir: setting.dataDir })
  await database.close()
  return rows.map(figureOf)
}

/** Shares are to be reached from below, times are to be kept under. */
function figureOf({ name, value, unit, goal, limit }: BenchRow): Figure {
  return {
    what: name,
    value,
    unit,
    ...(limit === undefined ? {} : { limit: { what: 'by primary key', value: limit } }),
    ...(goal === undefined ? {} : { goal: unit === 'share' ? { least: goal } : { most: goal } }),
  }
}
