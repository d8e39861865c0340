import { BarList } from '#web/blocks/bar-list.tsx'
import { useLabels } from '#web/blocks/declarations.tsx'
import { withQuery } from '#web/blocks/links.ts'
import { fill, formatNumber } from '#web/ui/format.ts'
import { useLanguage } from '#web/ui/language.tsx'
import type { PolicyStatisticsView } from './policy-statistics-view.ts'
import { usePortalWords } from './words.ts'

const TYPE = 'policy.document'

/** How many documents by level and area; for a level the report counts too, its figure beside ours. */
export function PolicyStatistics({ statistics }: { statistics: PolicyStatisticsView }) {
  const words = usePortalWords().policies
  const labels = useLabels()
  const to = (name: string, value: string) => withQuery('/policies', { [`facet.${name}`]: value })
  const areas = statistics.byArea.map(({ area, count }) => ({
    id: area,
    label: labels.value(TYPE, 'area', area),
    value: count,
    href: to('area', area),
  }))
  return (
    <aside className="stack" data-gap="loose" aria-labelledby="statistics">
      <section className="stack">
        <h2 id="statistics">{words.statistics}</h2>
        <LevelTable statistics={statistics} />
        <p className="small faint">{words.reportedSays}</p>
      </section>
      <section className="stack">
        <h3>{words.byArea}</h3>
        <BarList label={words.byArea} bars={areas} />
      </section>
    </aside>
  )
}

function LevelTable({ statistics }: { statistics: PolicyStatisticsView }) {
  const words = usePortalWords().policies
  const qualifiers: Record<string, string> = usePortalWords().indicators.qualifier
  const labels = useLabels()
  const language = useLanguage()
  const said = (level: string) => statistics.reported.find((one) => one.level === level)
  return (
    <table className="table compare">
      <caption className="hidden-visually">{words.byLevel}</caption>
      <thead>
        <tr>
          <th scope="col">{labels.field(TYPE, 'level')}</th>
          <th scope="col" data-align="end">
            {words.platform}
          </th>
          <th scope="col" data-align="end">
            {words.reported}
          </th>
        </tr>
      </thead>
      <tbody>
        {statistics.byLevel.map(({ level, count }) => {
          const figure = said(level)
          const number = figure && formatNumber(figure.value, language)
          return (
            <tr key={level}>
              <th scope="row">{labels.value(TYPE, 'level', level)}</th>
              <td data-align="end">{formatNumber(count, language)}</td>
              <td data-align="end" title={figure?.sentence ?? undefined}>
                {figure ? fill(qualifiers[figure.qualifier] ?? '{n}', { n: number ?? '' }) : '—'}
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
