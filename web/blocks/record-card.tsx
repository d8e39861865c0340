import { formatDate, formatInstant } from '#web/ui/format.ts'
import { useLanguage } from '#web/ui/language.tsx'
import { Tag } from '#web/ui/tag.tsx'
import { useLabels } from './declarations.tsx'
import { DisclosedValue, isFilled } from './field-list.tsx'
import { Given } from './given.tsx'
import { recordHref } from './links.ts'
import { MarkTags } from './mark-tags.tsx'
import type { RecordView } from './views.ts'

interface RecordCardProps {
  record: RecordView
  /** Which fields to show; by default the first filled ones. */
  columns?: string[]
}

/** A record in a list: what it is, from whom, its main fields, its marks. */
export function RecordCard({ record, columns }: RecordCardProps) {
  const language = useLanguage()
  const labels = useLabels()
  const fields = chosenFields(record, columns)
  return (
    <article className="record-card card">
      <div className="row" data-spread>
        <span className="row small soft">
          <Tag tone="blue">{labels.record(record.type)}</Tag>
          {record.valid.from && (
            <time dateTime={record.valid.from}>{formatDate(record.valid.from, language)}</time>
          )}
        </span>
        <MarkTags marks={record.marks} />
      </div>
      <h3>
        <a href={recordHref(record.type, record.key)}>
          <Given text={record.title} />
        </a>
      </h3>
      <dl className="field-pairs">
        {fields.map((field) => (
          <div key={field.name}>
            <dt>{labels.field(record.type, field.name)}</dt>
            <dd>
              <DisclosedValue type={record.type} field={field} />
            </dd>
          </div>
        ))}
      </dl>
      <p className="small faint">
        <Given text={labels.source(record.source)} />
        {' · '}
        <time dateTime={record.known.from ?? undefined}>
          {formatInstant(record.known.from ?? '', language)}
        </time>
      </p>
    </article>
  )
}

const MOST = 4

function chosenFields(record: RecordView, columns: string[] | undefined) {
  if (columns) return record.fields.filter((field) => columns.includes(field.name))
  const short = record.fields.filter(
    (field) => field.shown !== 'hidden' && isFilled(field.value) && isShort(field.value),
  )
  return short.filter((field) => field.value !== record.title).slice(0, MOST)
}

function isShort(value: unknown): boolean {
  return typeof value !== 'object' && String(value).length <= 40
}
