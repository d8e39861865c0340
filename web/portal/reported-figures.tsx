import { useLabels } from '#web/blocks/declarations.tsx'
import { fieldText } from '#web/blocks/field-text.ts'
import { ObservationList } from '#web/blocks/observation-list.tsx'
import type { SeriesView } from '#web/blocks/views/indicator-views.ts'
import type { RecordView } from '#web/blocks/views/record-views.ts'
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
          <ObservationList
            records={members}
            beside={(record) => <Beside value={besideOf(record, visit, data)} />}
          />
        </section>
      ))}
    </section>
  )
}

/** What this platform counts of the same, where it counts that. */
function Beside({ value }: { value: number | null }) {
  const words = usePortalWords().indicators
  const language = useLanguage()
  if (value === null) return null
  return <strong className="figure-beside">{fill(words.beside, { n: formatNumber(value, language) })}</strong>
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
