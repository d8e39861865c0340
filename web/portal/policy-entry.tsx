import { useLabels } from '#web/blocks/declarations.tsx'
import { fieldText } from '#web/blocks/field-text.ts'
import { Given } from '#web/blocks/given.tsx'
import { policyHref } from '#web/blocks/links.ts'
import type { RecordView } from '#web/blocks/views.ts'
import { formatDate } from '#web/ui/format.ts'
import { useLanguage } from '#web/ui/language.tsx'
import { Tag } from '#web/ui/tag.tsx'

const ENDED = ['repealed', 'lapsed']

/** A policy document in a list. */
export function PolicyEntry({ record }: { record: RecordView }) {
  const labels = useLabels()
  const language = useLanguage()
  const text = (name: string) => fieldText(record.fields, name)
  const status = text('status')
  const signed = text('signedAt')
  const level = text('level')
  const area = text('area')
  return (
    <li data-ended={(status && ENDED.includes(status)) || undefined}>
      <h2>
        <a href={policyHref(record.key)}>
          <Given text={record.title} />
        </a>
      </h2>
      <p className="row small soft" data-align="baseline">
        {text('docNo') && <Given text={text('docNo') ?? ''} />}
        {text('issuer') && <Given text={text('issuer') ?? ''} />}
        {signed && <time dateTime={signed}>{formatDate(signed, language)}</time>}
      </p>
      <p className="row">
        {level && <Tag>{labels.value(record.type, 'level', level)}</Tag>}
        {area && <Tag>{labels.value(record.type, 'area', area)}</Tag>}
        {status && status !== 'inForce' && (
          <Tag tone="clock">{labels.value(record.type, 'status', status)}</Tag>
        )}
      </p>
    </li>
  )
}
