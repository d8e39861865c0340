import type { Pool, PoolClient } from 'pg'
import { sourceGrain } from '#core/kept-grains.ts'
import type { LoadedIndicator } from '#core/load-indicator.ts'
import { percentile } from '#core/percentile.ts'
import { type CellRow, readCells, readMembers } from './indicators.ts'

/** One point of an indicator: a period, the dimensions asked for, and the value. */
export interface Point {
  period: string
  dims: Record<string, string>
  value: number | null
  n: number
  percentiles?: Record<string, number | null>
}

export interface PointsQuestion {
  grain: string
  by: string[]
  from?: string
  to?: string
}

/** The points of an indicator in the order of periods, added up over the dimensions that were not asked for; none of a grain it has not. */
export async function pointsOf(
  db: Pool | PoolClient,
  loaded: LoadedIndicator,
  { grain: named, by, from = '', to = '\uffff' }: PointsQuestion,
): Promise<Point[]> {
  const grain = loaded.indicator.grains.find((one) => one === named)
  if (!grain) return []
  const asked = dimensions(loaded, by)
  const question = { indicator: loaded.id, grain, from, to }
  const isDistinct = loaded.indicator.measure === 'distinct'
  const cells = isDistinct
    ? await readMembers(db, { ...question, byDims: asked.length > 0 })
    : await readCells(db, { ...question, kept: sourceGrain(loaded.kept, grain) })
  return series(loaded, cells, asked)
}

/** Only sums can be added up over some of the dimensions; of a distinct count it is all of them or none. */
function dimensions({ indicator }: LoadedIndicator, asked: string[]): string[] {
  const all = indicator.by ?? []
  const by = asked.filter((name) => all.includes(name))
  return indicator.measure === 'distinct' && by.length > 0 ? all : by
}

function series(loaded: LoadedIndicator, cells: CellRow[], by: string[]): Point[] {
  const groups = Map.groupBy(cells, (cell) => JSON.stringify([cell.period, dimsOf(loaded, cell, by)]))
  return [...groups.values()].map((group) => pointOf(loaded, group, by)).filter((point) => point.n !== 0)
}

function dimsOf(loaded: LoadedIndicator, cell: CellRow, by: string[]): Record<string, string> {
  const values = JSON.parse(cell.dims) as string[]
  const dims = (loaded.indicator.by ?? []).map((name, at) => [name, values[at] ?? ''] as const)
  return Object.fromEntries(dims.filter(([name]) => by.includes(name)))
}

function pointOf(loaded: LoadedIndicator, group: CellRow[], by: string[]): Point {
  const first = group[0]!
  const n = group.reduce((sum, cell) => sum + cell.n, 0)
  const total = group.reduce((sum, cell) => sum + cell.total, 0)
  const point = { period: first.period, dims: dimsOf(loaded, first, by), n }
  const { measure, percentiles } = loaded.indicator
  if (measure === 'rate')
    return {
      ...point,
      value:
        n === 0 ? null : group.filter((cell) => cell.bucket === 1).reduce((sum, cell) => sum + cell.n, 0) / n,
    }
  if (measure === 'average') return { ...point, value: n === 0 ? null : total / n }
  if (measure !== 'percentile') return { ...point, value: measure === 'count' ? n : total }
  const wanted = percentiles ?? [50, 95]
  return {
    ...point,
    value: percentile(group, wanted[0]!),
    percentiles: Object.fromEntries(wanted.map((p) => [`p${p}`, percentile(group, p)])),
  }
}
