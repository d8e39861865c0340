import type { ComponentType } from 'react'
import type { Block } from '#core/page.ts'
import { formatNumber } from '#web/ui/format.ts'
import { useLanguage } from '#web/ui/language.tsx'
import { Stat } from '#web/ui/stat.tsx'
import { BarList } from './bar-list.tsx'
import type { ChartProps } from './chart.tsx'
import { chartData, withheldIn } from './chart-data.ts'
import { useLabels } from './declarations.tsx'
import { Given } from './given.tsx'
import { formatWithUnit, unitScale, unitWord } from './unit-word.ts'
import type { PointView, SeriesView } from './views/indicator-views.ts'
import { Withheld } from './withheld.tsx'
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
    const last = cells.at(-1)
    const value = last?.value ?? null
    const none = last?.withheld === undefined ? '—' : words.chart.withheld
    const number = value === null ? none : formatWithUnit(value, { unit: declaredUnit, language, words })
    return (
      <section className="card">
        <Stat label={name} number={number} />
        <Withheld below={last?.withheld ?? null} />
      </section>
    )
  }
  return (
    <section className="card stack">
      <h3>{name}</h3>
      {block.chart === 'bar' && block.by && cells.length > 0 ? (
        <>
          <BarList
            label={name}
            write={(value) => written(value, { unit: declaredUnit, language, words })}
            bars={barsOf(cells, block.by, (value) =>
              labels.dimension(`${app}.${block.indicator}`, block.by ?? '', value),
            )}
          />
          <Withheld below={withheldIn(cells)} />
        </>
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

/** Bars of counts stand under a name that says what is counted. */
function written(value: number, context: Parameters<typeof formatWithUnit>[1]): string {
  return context.unit === 'count' ? formatNumber(value, context.language) : formatWithUnit(value, context)
}

/** A member's bar adds up its periods; where one of them is withheld, so is the sum. */
function barsOf(cells: PointView[], by: string, word: (value: string) => string) {
  const sums = new Map<string, number | null>()
  for (const cell of cells) {
    const member = cell.dims[by] ?? ''
    const sum = sums.get(member)
    sums.set(member, sum === null || cell.withheld !== undefined ? null : (sum ?? 0) + (cell.value ?? 0))
  }
  const sorted = [...sums].sort((a, b) => (b[1] ?? 0) - (a[1] ?? 0))
  return sorted.map(([member, value]) => ({ id: member, value, label: <Given text={word(member)} /> }))
}
