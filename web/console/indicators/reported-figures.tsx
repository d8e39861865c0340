import { useLabels } from '#web/blocks/declarations.tsx'
import { fieldText } from '#web/blocks/field-text.ts'
import { Given } from '#web/blocks/given.tsx'
import type { RecordView } from '#web/blocks/views.ts'
import { Details } from '#web/ui/details.tsx'
import { EmptyState } from '#web/ui/empty-state.tsx'
import { fill } from '#web/ui/format.ts'
import { useLanguage } from '#web/ui/language.tsx'
import { Answered } from '../answered.tsx'
import { useAsk } from '../use-ask.ts'
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
          <ul className="figures">
            {members.map((record) => (
              <Figure key={record.key} record={record} />
            ))}
          </ul>
        </Details>
      ))}
    </div>
  )
}

function Figure({ record }: { record: RecordView }) {
  const words = useConsoleWords().indicators
  const labels = useLabels()
  const language = useLanguage()
  const text = (name: string) => fieldText(record.fields, name)
  const unit = text('unit')
  const name = (language === 'en' && text('indicatorEn')) || text('indicator') || record.title
  const template = words.qualifiers[text('qualifier') ?? 'exact'] ?? '{n}'
  return (
    <li>
      <p className="figure-number">
        {fill(template, { n: text('value') ?? '' })}
        {unit && <span className="stat-unit">{labels.value(TYPE, 'unit', unit)}</span>}
      </p>
      <p>
        <Given text={name} />
      </p>
      <p className="small faint">
        <Given text={text('period') ?? ''} />
      </p>
      {text('sourceSentence') && (
        <details className="figure-said">
          <summary className="small">{words.sentence}</summary>
          <blockquote className="small soft" lang="zh">
            {text('sourceSentence')}
          </blockquote>
        </details>
      )}
    </li>
  )
}
