import { chartData } from '#web/blocks/chart-data.ts'
import { useLabels } from '#web/blocks/declarations.tsx'
import { percentileWord } from '#web/blocks/percentile-word.ts'
import { formatWithUnit, unitScale, unitWord } from '#web/blocks/unit-word.ts'
import type { IndicatorView, SeriesView } from '#web/blocks/views/indicator-views.ts'
import { useWords } from '#web/blocks/words.ts'
import { Dot } from '#web/ui/dot.tsx'
import { fill } from '#web/ui/format.ts'
import { useLanguage } from '#web/ui/language.tsx'
import { ChartIsland } from './chart-island.tsx'
import { yearsNeed } from './indicator-needs.ts'
import { toldOnce } from './told-once.ts'
import { usePortalWords } from './words.ts'

const GRAINS = ['all', 'year', 'month', 'day'] as const

interface PlatformFiguresProps {
  data: { platform: IndicatorView[]; [series: string]: unknown }
}

/** The platform's own numbers by app, and over the years where they are kept by year. */
export function PlatformFigures({ data }: PlatformFiguresProps) {
  const words = usePortalWords().indicators
  const labels = useLabels()
  const groups = [...Map.groupBy(toldOnce(data.platform), (one) => one.app)]
  const yearly = groups.flatMap(([, members]) =>
    members.filter((one) => isSeries(data[yearsNeed(one.id)])).slice(0, 2),
  )
  return (
    <section className="stack" aria-labelledby="platform">
      <h2 id="platform">{words.platform}</h2>
      <p className="soft">{data.platform.length > 0 ? words.platformSays : words.none}</p>
      <div className="count-groups">
        {groups.map(([app, members]) => (
          <section key={app} className="card stack">
            <h3>
              <a className="plain-link" href={`/platforms/${app}`}>
                {labels.app(app)}
              </a>
            </h3>
            <dl>
              {members.map((indicator) => (
                <PlatformFigure key={indicator.id} indicator={indicator} />
              ))}
            </dl>
          </section>
        ))}
      </div>
      <div className="chart-pair">
        {yearly.map((one) => (
          <Yearly key={one.id} indicator={one} series={data[yearsNeed(one.id)] as SeriesView} />
        ))}
      </div>
    </section>
  )
}

function PlatformFigure({ indicator }: { indicator: IndicatorView }) {
  const words = usePortalWords().indicators
  const blocks = useWords()
  const labels = useLabels()
  const language = useLanguage()
  const grain = GRAINS.find((one) => typeof indicator.values[one]?.value === 'number') ?? 'all'
  const point = indicator.values[grain]
  const value = point?.value
  const measures: Record<string, string> = words.measure
  const [percentile] = indicator.percentiles ?? []
  return (
    <div className="count-line">
      <dt>
        {labels.indicator(indicator.id)}
        <span className="small faint">
          {` ${words.grain[grain]}`}
          <Dot />
          {percentile
            ? percentileWord(percentile, blocks)
            : (measures[indicator.measure] ?? indicator.measure)}
        </span>
      </dt>
      <dd>
        {typeof value === 'number'
          ? formatWithUnit(value, { unit: indicator.unit, language, words: blocks })
          : point?.withheld === undefined
            ? '—'
            : blocks.chart.withheld}
      </dd>
    </div>
  )
}

function Yearly({ indicator, series }: { indicator: IndicatorView; series: SeriesView }) {
  const words = usePortalWords().indicators
  const blocks = useWords()
  const labels = useLabels()
  const label = fill(words.over, { name: labels.indicator(indicator.id) })
  return (
    <section className="card stack">
      <h3>{label}</h3>
      <ChartIsland
        label={label}
        unit={unitWord(indicator.unit, blocks)}
        kind="bar"
        data={chartData(series.series, { scale: unitScale(indicator.unit) })}
      />
    </section>
  )
}

function isSeries(body: unknown): body is SeriesView {
  return (
    typeof body === 'object' && body !== null && 'series' in body && (body as SeriesView).series.length > 1
  )
}
