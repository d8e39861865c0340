import { Answered } from '#web/blocks/application/answered.tsx'
import { useAsk } from '#web/blocks/application/use-ask.ts'
import { useLabels } from '#web/blocks/declarations.tsx'
import { fieldText } from '#web/blocks/field-text.ts'
import { ObservationList } from '#web/blocks/observation-list.tsx'
import type { RecordView } from '#web/blocks/views/record-views.ts'
import { Details } from '#web/ui/details.tsx'
import { EmptyState } from '#web/ui/empty-state.tsx'
import { useConsoleWords } from '../words.ts'

const TYPE = 'indicator.observation'

/** The figures of the report, apart from those counted here, each with the sentence it comes from. */
export function ReportedFigures() {
  const words = useConsoleWords().indicators
  const question = useAsk<{ records: RecordView[] }>(`/api/records/${TYPE}?limit=200`)
  return (
    <section className="stack" aria-labelledby="report">
      <h2 id="report">{words.report}</h2>
      <p className="soft">{words.reportSays}</p>
      <Answered question={question}>{({ records }) => <Categories records={records} />}</Answered>
    </section>
  )
}

function Categories({ records }: { records: RecordView[] }) {
  const words = useConsoleWords().indicators
  const labels = useLabels()
  const reported = records.filter((record) => fieldText(record.fields, 'origin') === 'report')
  if (reported.length === 0) return <EmptyState title={words.none}>{words.noReport}</EmptyState>
  const groups = [...Map.groupBy(reported, (record) => fieldText(record.fields, 'category') ?? '')]
  return (
    <div>
      {groups.map(([category, members]) => (
        <Details key={category} summary={`${labels.value(TYPE, 'category', category)} · ${members.length}`}>
          <ObservationList records={members} />
        </Details>
      ))}
    </div>
  )
}
