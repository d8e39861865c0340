import { Details } from '#web/ui/details.tsx'
import { formatNumber } from '#web/ui/format.ts'
import { useLanguage } from '#web/ui/language.tsx'
import { type Column, Table } from '#web/ui/table.tsx'
import type { ChartData } from './chart-data.ts'
import { useWords } from './words.ts'

/** The numbers of a chart as a table. */
export function ChartTable({ label, unit, data }: { label: string; unit: string; data: ChartData }) {
  const language = useLanguage()
  const words = useWords().chart
  const show = (value: number | null | undefined) =>
    value === null || value === undefined ? '—' : formatNumber(value, language)
  const lines: Column<number>[] = data.series.map((line, i) => ({
    id: `${i}`,
    title: `${line.name || words.value}${unit && ` (${unit})`}`,
    align: 'end',
    cell: (row) => show(line.values[row]),
  }))
  const period: Column<number> = {
    id: 'period',
    title: words.period,
    isHeader: true,
    cell: (row) => data.periods[row],
  }
  return (
    <Details summary={words.table}>
      <Table
        caption={label}
        captionHidden
        columns={[period, ...lines]}
        rows={data.periods.map((_, i) => i)}
        rowKey={(row) => data.periods[row] ?? ''}
      />
    </Details>
  )
}
