import type { ComponentType } from 'react'
import type { Block } from '#core/page.ts'
import { useLanguage } from '#web/ui/language.tsx'
import { Stat } from '#web/ui/stat.tsx'
import { BarList } from './bar-list.tsx'
import type { ChartProps } from './chart.tsx'
import { chartData } from './chart-data.ts'
import { useLabels } from './declarations.tsx'
import { Given } from './given.tsx'
import { formatWithUnit, unitScale, unitWord } from './unit-word.ts'
import type { PointView, SeriesView } from './views.ts'
import { useWords } from './words.ts'

interface IndicatorBlockProps {
  app: string
  block: Extract<Block, { block: 'indicator' }>
  series: SeriesView | null
  Chart: ComponentType<ChartProps>
}

/** An indicator as a number, as bars by a dimension, or over time. */
export function IndicatorBlock({ app, block, series, Chart }: IndicatorBlockProps) {
  const labels = useLabels()
  const words = useWords()
  const language = useLanguage()
  const name = labels.indicator(`${app}.${block.indicator}`)
  const declaredUnit = series?.definition.unit ?? ''
  const unit = unitWord(declaredUnit, words)
  const cells = series?.series ?? []
  if (block.chart === 'number') {
    const value = cells.at(-1)?.value ?? null
    const number = value === null ? '—' : formatWithUnit(value, { unit: declaredUnit, language, words })
    return (
      <section className="card">
        <Stat label={name} number={number} />
      </section>
    )
  }
  return (
    <section className="card stack">
      <h3>{name}</h3>
      {block.chart === 'bar' && block.by ? (
        <BarList
          label={name}
          bars={barsOf(cells, block.by, (value) =>
            labels.dimension(`${app}.${block.indicator}`, block.by ?? '', value),
          )}
        />
      ) : (
        <Chart
          label={name}
          unit={unit}
          data={chartData(cells, { by: block.by, scale: unitScale(declaredUnit) })}
          kind={block.chart as 'line' | 'bar'}
        />
      )}
    </section>
  )
}

function barsOf(cells: PointView[], by: string, word: (value: string) => string) {
  const sums = new Map<string, number>()
  for (const cell of cells) {
    const member = cell.dims[by] ?? ''
    sums.set(member, (sums.get(member) ?? 0) + (cell.value ?? 0))
  }
  const sorted = [...sums].sort((a, b) => b[1] - a[1])
  return sorted.map(([member, value]) => ({ id: member, value, label: <Given text={word(member)} /> }))
}
