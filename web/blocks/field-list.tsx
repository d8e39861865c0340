import type { ReactNode } from 'react'
import { Icon } from '#web/ui/icon.tsx'
import { useLanguage } from '#web/ui/language.tsx'
import { useLabels } from './declarations.tsx'
import { FieldValue } from './field-value.tsx'
import type { FieldView } from './views/record-views.ts'
import { useWords } from './words.ts'

interface FieldListProps {
  type: string
  fields: FieldView[]
  /** Leaves out what was not filled in. */
  filledOnly?: boolean
  /** Draws a field in a way of its own; undefined leaves it as it is. */
  draw?: (field: FieldView) => ReactNode
}

/** The fields of a record, each with its disclosure: clear, masked, or not disclosed. */
export function FieldList({ type, fields, filledOnly, draw }: FieldListProps) {
  const labels = useLabels()
  const reader = useLanguage()
  const legible = fields.filter(({ name }) => (labels.shape(type, name).language ?? reader) === reader)
  const shown = filledOnly
    ? legible.filter((field) => field.shown === 'hidden' || isFilled(field.value))
    : legible
  return (
    <dl className="field-list">
      {shown.map((field) => (
        <div key={field.name} className="field-line" data-shown={field.shown}>
          <dt>{labels.field(type, field.name)}</dt>
          <dd>{draw?.(field) ?? <DisclosedValue type={type} field={field} />}</dd>
        </div>
      ))}
    </dl>
  )
}

/** A value with the sign of its disclosure. */
export function DisclosedValue({ type, field }: { type: string; field: FieldView }) {
  const { record } = useWords()
  if (field.shown === 'hidden') {
    return (
      <span className="disclosure" title={record.hiddenSays}>
        <Icon name="lock" size="small" />
        {record.hidden}
      </span>
    )
  }
  return (
    <>
      <FieldValue type={type} field={field} />
      {field.shown === 'masked' && (
        <span className="disclosure" data-after title={record.maskedSays}>
          <Icon name="mask" size="small" />
          {record.masked}
        </span>
      )}
    </>
  )
}

export function isFilled(value: unknown): boolean {
  return (
    value !== null && value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0)
  )
}
