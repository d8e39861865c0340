import { type ChartData, withheldIn } from '#web/blocks/chart-data.ts'
import type { Point } from '../views.ts'
import { figureOf } from './figure.ts'

interface Drawing {
  /** The dimension the points are split by; null for none. */
  by: string | null
  kind: { measure: string; unit: string }
  /** The word of a member of the dimension, or of a percentile (`p50`). */
  word: (name: string) => string
  /** The most lines a reader can tell apart. */
  most: number
}

/** An indicator's points as lines of a chart, the largest groups first; `rest` says how many groups are not drawn. */
export function indicatorChart(
  points: Point[],
  { by, kind, word, most }: Drawing,
): { data: ChartData; rest: number } {
  const lines = linesOf(points, by)
  const periods = [...new Set(points.map((point) => point.period))].sort()
  const sorted = [...lines].sort((a, b) => weight(b[1]) - weight(a[1]))
  const series = sorted.slice(0, most).map(([name, values]) => ({
    name: name === '' ? '' : word(name),
    values: periods.map((period) => figureOf(values.get(period)?.value, kind).value),
  }))
  const withheld = withheldIn(points)
  const data = { periods, series, ...(withheld === null ? {} : { withheld }) }
  return { data, rest: Math.max(0, sorted.length - most) }
}

interface Cell {
  value: number | null
  n: number | null
}

/** One line per member of the dimension; of percentiles one per percentile. */
function linesOf(points: Point[], by: string | null): Map<string, Map<string, Cell>> {
  const lines = new Map<string, Map<string, Cell>>()
  for (const point of points) {
    for (const [name, value] of cellsOf(point, by)) {
      const line = lines.get(name) ?? new Map<string, Cell>()
      lines.set(name, line.set(point.period, { value, n: point.n }))
    }
  }
  return lines
}

function cellsOf(point: Point, by: string | null): [string, number | null][] {
  if (by === null && point.percentiles) return Object.entries(point.percentiles)
  return [[by === null ? '' : (point.dims[by] ?? ''), point.value]]
}

/** Groups are ranked by how many records stand behind them, which is comparable whatever is measured. */
function weight(line: Map<string, Cell>): number {
  return [...line.values()].reduce((sum, cell) => sum + (cell.n ?? 0), 0)
}
