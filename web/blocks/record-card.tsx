import { Dot } from '#web/ui/dot.tsx'
import { formatDate, formatInstant } from '#web/ui/format.ts'
import { useLanguage } from '#web/ui/language.tsx'
import { Tag } from '#web/ui/tag.tsx'
import { useDeclarations, useLabels } from './declarations.tsx'
import { DisclosedValue, isFilled } from './field-list.tsx'
import { Given } from './given.tsx'
import { recordHref } from './links.ts'
import { listColumns } from './list-columns.ts'
import { MarkTags } from './mark-tags.tsx'
import { shortTitle } from './short-title.ts'
import type { FieldView, RecordView } from './views/record-views.ts'

interface RecordCardProps {
  record: RecordView
  /** Leaves out what stands above the list already: the name of the type and of the subject. */
  isGrouped?: boolean
}

/** A record in a list: what it is, from whom, its main fields, its marks. */
export function RecordCard({ record, isGrouped }: RecordCardProps) {
  const language = useLanguage()
  const labels = useLabels()
  const { apps } = useDeclarations()
  const fields = chosenFields(record, listColumns(apps, record.type))
  return (
    <article className="record-card card">
      <div className="row" data-spread>
        <span className="row small soft">
          {!isGrouped && <Tag tone="blue">{labels.record(record.type)}</Tag>}
          {record.valid.from && (
            <time dateTime={record.valid.from}>{formatDate(record.valid.from, language)}</time>
          )}
        </span>
        <MarkTags marks={record.marks} />
      </div>
      <h3>
        <a href={recordHref(record.type, record.key)}>
          <Given text={isGrouped ? shortTitle(record) : record.title} />
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
        <Dot />
        <time dateTime={record.known.from ?? undefined}>
          {formatInstant(record.known.from ?? '', language)}
        </time>
      </p>
    </article>
  )
}

const MOST = 4

function chosenFields(record: RecordView, columns: string[]) {
  const told = record.fields.filter(
    (field) => field.shown !== 'hidden' && isFilled(field.value) && isNew(field, record),
  )
  const chosen = told.filter((field) => columns.includes(field.name))
  return (chosen.length > 0 ? chosen : told.filter((field) => isShort(field.value))).slice(0, MOST)
}

/** Whether a field says more than the title above it does. */
function isNew(field: FieldView, record: RecordView): boolean {
  return !record.title.includes(String(field.value)) && field.value !== record.subject.name
}

function isShort(value: unknown): boolean {
  return (typeof value !== 'object' || Array.isArray(value)) && String(value).length <= 40
}
