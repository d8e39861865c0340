import { useLabels } from '#web/blocks/declarations.tsx'
import { fieldText } from '#web/blocks/field-text.ts'
import { Given } from '#web/blocks/given.tsx'
import type { RecordView, SeriesView } from '#web/blocks/views.ts'
import { fill, formatNumber } from '#web/ui/format.ts'
import { useLanguage } from '#web/ui/language.tsx'
import { besideNeed, counterpartsOf } from './indicator-needs.ts'
import type { Visit } from './visit.ts'
import { usePortalWords } from './words.ts'

const TYPE = 'indicator.observation'

interface ReportedFiguresProps {
  records: RecordView[]
  visit: Visit
  data: Record<string, unknown>
}

/** The figures of the report by subject, each with its sentence; beside it what this platform counts of the same. */
export function ReportedFigures({ records, visit, data }: ReportedFiguresProps) {
  const words = usePortalWords().indicators
  const labels = useLabels()
  const reported = records.filter((record) => fieldText(record.fields, 'origin') !== 'platform')
  const groups = [...Map.groupBy(reported, (record) => fieldText(record.fields, 'category') ?? '')]
  return (
    <section className="stack" data-gap="loose" aria-labelledby="reported">
      <header className="stack" data-gap="tight">
        <h2 id="reported">{words.reported}</h2>
        <p className="soft">{reported.length > 0 ? words.reportedSays : words.noneReported}</p>
      </header>
      {groups.length > 1 && (
        <nav className="row small" aria-label={words.jump}>
          {groups.map(([category]) => (
            <a key={category} href={`#${category}`}>
              {labels.value(TYPE, 'category', category)}
            </a>
          ))}
        </nav>
      )}
      {groups.map(([category, members]) => (
        <section key={category} id={category} className="stack">
          <h3>{labels.value(TYPE, 'category', category)}</h3>
          <ul className="figures">
            {members.map((record) => (
              <Figure key={record.key} record={record} beside={besideOf(record, visit, data)} />
            ))}
          </ul>
        </section>
      ))}
    </section>
  )
}

function Figure({ record, beside }: { record: RecordView; beside: number | null }) {
  const words = usePortalWords().indicators
  const labels = useLabels()
  const language = useLanguage()
  const text = (name: string) => fieldText(record.fields, name)
  const qualifiers: Record<string, string> = words.qualifier
  const unit = text('unit')
  const name = (language === 'en' && text('indicatorEn')) || text('indicator') || record.title
  return (
    <li className="figure">
      <p className="figure-number">
        {fill(qualifiers[text('qualifier') ?? 'exact'] ?? '{n}', { n: text('value') ?? '' })}
        {unit && <span className="stat-unit">{labels.value(TYPE, 'unit', unit)}</span>}
      </p>
      <p>
        <Given text={name} />
      </p>
      <p className="small faint">
        <Given text={text('period') ?? ''} />
        {beside !== null && (
          <strong className="figure-beside">
            {fill(words.beside, { n: formatNumber(beside, language) })}
          </strong>
        )}
      </p>
      {text('sourceSentence') && (
        <details>
          <summary className="small">{words.sentence}</summary>
          <blockquote className="small soft" lang="zh">
            {text('sourceSentence')}
          </blockquote>
        </details>
      )}
    </li>
  )
}

function besideOf(record: RecordView, visit: Visit, data: Record<string, unknown>): number | null {
  const code = fieldText(record.fields, 'id')
  const counterpart = counterpartsOf(visit.apps).find((one) => one.code === code)
  const series = counterpart && (data[besideNeed(counterpart)] as SeriesView | null | undefined)
  if (!counterpart || !series) return null
  const { by, member } = counterpart
  const cell = series.series.find((one) => by === null || one.dims[by] === member)
  return cell?.value ?? null
}
