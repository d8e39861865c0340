import type { ReactNode } from 'react'
import { fill } from '#web/ui/format.ts'
import { useLanguage } from '#web/ui/language.tsx'
import { useLabels } from './declarations.tsx'
import { fieldText } from './field-text.ts'
import { Given } from './given.tsx'
import { observedNumber } from './observed-number.ts'
import type { RecordView } from './views/record-views.ts'
import { useWords } from './words.ts'

interface ObservationListProps {
  records: RecordView[]
  /** What stands beside a figure, where anything does. */
  beside?: (record: RecordView) => ReactNode
}

/** Figures with what they count, of when they are, and the sentence they come from. */
export function ObservationList({ records, beside }: ObservationListProps) {
  return (
    <ul className="figures">
      {records.map((record) => (
        <Observation key={record.key} record={record} beside={beside?.(record)} />
      ))}
    </ul>
  )
}

function Observation({ record, beside }: { record: RecordView; beside: ReactNode }) {
  const words = useWords().observation
  const labels = useLabels()
  const language = useLanguage()
  const text = (name: string) => fieldText(record.fields, name)
  const { number, unit } = observedNumber(record.fields, language)
  const name = (language === 'en' && text('indicatorEn')) || text('indicator') || record.title
  const sentence = text('sourceSentence')
  return (
    <li className="figure">
      <p className="figure-number">
        {fill(words.qualifiers[text('qualifier') ?? 'exact'] ?? '{n}', { n: number })}
        {unit && <span className="stat-unit">{labels.value(record.type, 'unit', unit)}</span>}
      </p>
      <p>
        <Given text={name} />
      </p>
      <p className="small faint">
        <Given text={text('period') ?? ''} />
        {beside}
      </p>
      {sentence && (
        <details>
          <summary className="small">{words.sentence}</summary>
          <blockquote className="small soft" lang="zh">
            {sentence}
          </blockquote>
        </details>
      )}
    </li>
  )
}
