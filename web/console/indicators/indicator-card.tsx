import { useAsk } from '#web/blocks/application/use-ask.ts'
import { percentileWord } from '#web/blocks/percentile-word.ts'
import { useWords } from '#web/blocks/words.ts'
import { Details } from '#web/ui/details.tsx'
import { fill, formatNumber } from '#web/ui/format.ts'
import { useLanguage } from '#web/ui/language.tsx'
import { Sparkline } from '#web/ui/sparkline.tsx'
import { Facts } from '../facts.tsx'
import type { IndicatorLine, IndicatorSeries } from '../views.ts'
import { useConsoleWords } from '../words.ts'
import { figureOf } from './figure.ts'
import { DefinitionList } from './indicator-definition.tsx'
import { useIndicatorWords } from './indicator-words.ts'

/** One indicator: its number, how it moved by month, and how it is counted. */
export function IndicatorCard({ line }: { line: IndicatorLine }) {
  const words = useConsoleWords().indicators
  const say = useIndicatorWords()
  const language = useLanguage()
  const blocks = useWords()
  const grain = ['all', 'year', 'month', 'day'].find((one) => line.values[one]) ?? 'all'
  const point = line.values[grain]
  return (
    <li className="card indicator-card">
      <h3>
        <a href={`/console/indicators/${encodeURIComponent(line.id)}`}>{say.name(line)}</a>
      </h3>
      <p className="stat-number">
        {say.number(point?.value, line)}
        {point && <span className="stat-unit">{say.unit(line.unit)}</span>}
      </p>
      <Facts
        of={
          point
            ? [
                ...(line.percentiles ?? []).slice(0, 1).map((p) => percentileWord(p, blocks)),
                grain === 'all' ? words.overall : point.period,
                point.n === null
                  ? blocks.chart.withheld
                  : fill(words.basis, { n: formatNumber(point.n, language) }),
              ]
            : [words.none]
        }
      />
      {line.grains.includes('month') && <Months line={line} />}
      <Details summary={<span className="small">{words.definition}</span>}>
        <DefinitionList definition={line} />
      </Details>
    </li>
  )
}

function Months({ line }: { line: IndicatorLine }) {
  const { data } = useAsk<IndicatorSeries>(`/api/indicators/${encodeURIComponent(line.id)}?grain=month`)
  const values = (data?.series ?? []).map((point) => figureOf(point.value, line).value ?? 0)
  return <Sparkline values={values.slice(-24)} />
}
