import { BarList } from '#web/blocks/bar-list.tsx'
import { useLabels } from '#web/blocks/declarations.tsx'
import { withQuery } from '#web/blocks/links.ts'
import { useWords } from '#web/blocks/words.ts'
import { fill, formatNumber } from '#web/ui/format.ts'
import { useLanguage } from '#web/ui/language.tsx'
import type { Catalogue } from './policy-catalogue.ts'
import type { ReportedCount } from './reported-counts.ts'
import { usePortalWords } from './words.ts'

const TYPE = 'policy.document'

interface PolicyStatisticsProps {
  catalogue: Catalogue
  reported: ReportedCount[]
}

/** How many documents by level and area; for a level the report counts too, its figure beside ours. */
export function PolicyStatistics({ catalogue, reported }: PolicyStatisticsProps) {
  const words = usePortalWords().policies
  const labels = useLabels()
  const areas = catalogue.byArea.map(({ id, count }) => ({
    id,
    label: labels.value(TYPE, 'area', id),
    value: count,
    href: withQuery('/policies', { 'facet.area': id }),
  }))
  return (
    <aside className="stack" data-gap="loose" aria-labelledby="statistics">
      <section className="stack">
        <h2 id="statistics">{words.statistics}</h2>
        <LevelTable catalogue={catalogue} reported={reported} />
        <p className="small faint">{words.reportedSays}</p>
      </section>
      <section className="stack">
        <h3>{words.byArea}</h3>
        <BarList label={words.byArea} bars={areas} />
      </section>
    </aside>
  )
}

function LevelTable({ catalogue, reported }: PolicyStatisticsProps) {
  const words = usePortalWords().policies
  const labels = useLabels()
  const language = useLanguage()
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
        {catalogue.byLevel.map(({ id, count }) => (
          <tr key={id}>
            <th scope="row">{labels.value(TYPE, 'level', id)}</th>
            <td data-align="end">{formatNumber(count, language)}</td>
            <td data-align="end">
              <Said count={reported.find((one) => one.level === id)} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Said({ count }: { count: ReportedCount | undefined }) {
  const { qualifiers } = useWords().observation
  if (!count) return '—'
  return (
    <span title={count.sentence ?? undefined}>
      {fill(qualifiers[count.qualifier] ?? '{n}', { n: count.value })}
    </span>
  )
}
