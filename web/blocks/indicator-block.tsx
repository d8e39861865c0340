import type { ComponentType } from 'react'
import type { Block } from '#core/page.ts'
import { formatNumber } from '#web/ui/format.ts'
import { useLanguage } from '#web/ui/language.tsx'
import { Stat } from '#web/ui/stat.tsx'
import { BarList } from './bar-list.tsx'
import type { ChartProps } from './chart.tsx'
import { chartData } from './chart-data.ts'
import { useLabels } from './declarations.tsx'
import { Given } from './given.tsx'
import { unitWord } from './unit-word.ts'
import type { SeriesView } from './views.ts'
import { useWords } from './words.ts'

interface IndicatorBlockProps {
  block: Extract<Block, { block: 'indicator' }>
  series: SeriesView | null
  Chart: ComponentType<ChartProps>
}

/** An indicator as a number, as bars by a dimension, or over time. */
export function IndicatorBlock({ block, series, Chart }: IndicatorBlockProps) {
  const labels = useLabels()
  const words = useWords()
  const language = useLanguage()
  const name = labels.indicator(block.indicator)
  const unit = unitWord(series?.definition.unit ?? '', words)
  const cells = series?.series ?? []
  if (block.chart === 'number') {
    const value = cells.at(-1)?.value ?? null
    return <Stat label={name} number={value === null ? '—' : formatNumber(value, language)} unit={unit} />
  }
  return (
    <section className="card stack">
      <h3>{name}</h3>
      {block.chart === 'bar' && block.by ? (
        <BarList
          label={name}
          bars={barsOf(cells, block.by, (value) => dimensionWord(labels, block, value))}
        />
      ) : (
        <Chart
          label={name}
          unit={unit}
          data={chartData(cells, block.by ?? null)}
          kind={block.chart as 'line' | 'bar'}
        />
      )}
    </section>
  )
}

function barsOf(cells: SeriesView['series'], by: string, word: (value: string) => string) {
  const sums = new Map<string, number>()
  for (const cell of cells) {
    const member = cell.dims[by] ?? ''
    sums.set(member, (sums.get(member) ?? 0) + (cell.value ?? 0))
  }
  const sorted = [...sums].sort((a, b) => b[1] - a[1])
  return sorted.map(([member, value]) => ({ id: member, value, label: <Given text={word(member)} /> }))
}

function dimensionWord(
  labels: ReturnType<typeof useLabels>,
  block: IndicatorBlockProps['block'],
  value: string,
) {
  return labels.dimension(block.indicator, block.by ?? '', value)
}
