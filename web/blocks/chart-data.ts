import type { SeriesView } from './views.ts'

export interface ChartData {
  periods: string[]
  series: { name: string; values: (number | null)[] }[]
}

/** Turns an indicator's cells into one line per member of a dimension; periods nobody counted are null. */
export function chartData(cells: SeriesView['series'], by: string | null): ChartData {
  const periods = [...new Set(cells.map((cell) => cell.period))].sort()
  const groups = Map.groupBy(cells, (cell) => (by ? (cell.dims[by] ?? '') : ''))
  const series = [...groups].map(([name, members]) => {
    const values = new Map(members.map((cell) => [cell.period, cell.value]))
    return { name, values: periods.map((period) => values.get(period) ?? null) }
  })
  return { periods, series }
}
