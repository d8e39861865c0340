import { useMemo } from 'react'
import { BarList } from '#web/blocks/bar-list.tsx'
import { Chart } from '#web/blocks/chart.tsx'
import type { ChartData } from '#web/blocks/chart-data.ts'
import { useLabels } from '#web/blocks/declarations.tsx'
import { Given } from '#web/blocks/given.tsx'
import { percentileWord } from '#web/blocks/percentile-word.ts'
import { Withheld } from '#web/blocks/withheld.tsx'
import { useWords } from '#web/blocks/words.ts'
import { EmptyState } from '#web/ui/empty-state.tsx'
import { fill, formatNumber } from '#web/ui/format.ts'
import { useLanguage } from '#web/ui/language.tsx'
import { Stat } from '#web/ui/stat.tsx'
import type { IndicatorSeries } from '../views.ts'
import { useConsoleWords } from '../words.ts'
import { figureOf } from './figure.ts'
import { indicatorChart } from './indicator-chart.ts'
import { useIndicatorWords } from './indicator-words.ts'

interface DrawingProps {
  series: IndicatorSeries
  /** The dimension the points are split by. */
  by: string | null
}

const MOST_LINES = 5
const MOST_BARS = 30

/** An indicator as a chart over time, as bars by a dimension, or as one number. */
export function IndicatorDrawing({ series, by }: DrawingProps) {
  const words = useConsoleWords().indicators
  const say = useIndicatorWords()
  const word = useMemberWord(series, by)
  const { definition, grain } = series
  const isLong = grain === 'all'
  const { data, rest } = useMemo(
    () =>
      indicatorChart(series.series, { by, kind: definition, word, most: isLong ? MOST_BARS : MOST_LINES }),
    [series, by, definition, word, isLong],
  )
  const unit = say.unit(figureOf(0, definition).unit)
  if (series.series.length === 0) return <EmptyState title={words.none}>{words.noneSays}</EmptyState>
  return (
    <section className="card stack" aria-label={say.name(definition)}>
      {isLong ? (
        <>
          <Overall data={data} unit={unit} label={say.name(definition)} />
          <Withheld below={data.withheld ?? null} />
        </>
      ) : (
        <Chart
          label={say.name(definition)}
          unit={unit}
          data={data}
          kind={data.series.length > 1 || grain === 'day' ? 'line' : 'bar'}
        />
      )}
      {rest > 0 && <p className="small soft">{fill(words.top, { n: data.series.length, rest })}</p>}
    </section>
  )
}

function Overall({ data, unit, label }: { data: ChartData; unit: string; label: string }) {
  const language = useLanguage()
  const { withheld } = useWords().chart
  const bars = data.series.map((line) => ({
    id: line.name,
    label: <Given text={line.name} />,
    value: line.values[0] ?? null,
  }))
  if (bars.length > 1) return <BarList label={label} bars={bars} unit={unit} />
  const value = bars[0]?.value ?? null
  const number = value === null ? withheld : formatNumber(value, language)
  return <Stat number={number} unit={value === null ? '' : unit} label={label} size="large" />
}

/** The word of a member of a dimension, or of a percentile. */
function useMemberWord({ definition }: IndicatorSeries, by: string | null): (name: string) => string {
  const labels = useLabels()
  const words = useWords()
  const { on } = definition
  return useMemo(
    () => (name: string) =>
      by === null ? percentileWord(Number(name.replace(/^p/, '')), words) : labels.value(on, by, name),
    [labels, words, on, by],
  )
}
