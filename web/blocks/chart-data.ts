import type { PointView } from './views/indicator-views.ts'

export interface ChartData {
  periods: string[]
  series: { name: string; values: (number | null)[] }[]
  /** Some of the numbers are withheld, because groups of fewer persons than this are not told. */
  withheld?: number
}

interface ChartChoice {
  /** One line for each member of this dimension. */
  by?: string | null
  /** What values are multiplied by, e.g. 100 for shares. */
  scale?: number
}

/** Turns an indicator's cells into one line per member of a dimension; periods nobody counted are null. */
export function chartData(cells: PointView[], { by = null, scale = 1 }: ChartChoice = {}): ChartData {
  const periods = [...new Set(cells.map((cell) => cell.period))].sort()
  const groups = Map.groupBy(cells, (cell) => (by ? (cell.dims[by] ?? '') : ''))
  const series = [...groups].map(([name, members]) => {
    const values = new Map(
      members.map((cell) => [cell.period, cell.value === null ? null : cell.value * scale]),
    )
    return { name, values: periods.map((period) => values.get(period) ?? null) }
  })
  const withheld = withheldIn(cells)
  return { periods, series, ...(withheld === null ? {} : { withheld }) }
}

/** The size below which groups are withheld, if any of the cells is; else null. */
export function withheldIn(cells: Pick<PointView, 'withheld'>[]): number | null {
  return cells.find((cell) => cell.withheld !== undefined)?.withheld ?? null
}
