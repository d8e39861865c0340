import { useId } from 'react'
import { useLabels } from '#web/blocks/declarations.tsx'
import { fill } from '#web/ui/format.ts'
import { Icon } from '#web/ui/icon.tsx'
import { useConsoleWords } from '../words.ts'
import { type FieldHint, fieldHint } from './field-hint.ts'
import type { RowField } from './row-fields.ts'
import { boxText } from './typed-value.ts'
import { useKnownTypes } from './use-known-types.ts'

interface MendFieldProps {
  type: string
  field: RowField
  /** What has been typed; undefined where nothing has. */
  typed: string | undefined
  onType: (text: string) => void
  isReadOnly: boolean
}

/** One value of a refused row, its reasons below it, in a box to type in. */
export function MendField({ type, field, typed, onType, isReadOnly }: MendFieldProps) {
  const id = useId()
  const { record } = useKnownTypes()(type)
  const help = fieldHint(record, field.field, field.value)
  const text = typed ?? boxText(field.value)
  const isLong = help.isLong || text.length > 60
  const box = {
    id,
    className: 'input',
    value: text,
    readOnly: isReadOnly,
    'aria-invalid': field.reasons.length > 0 || undefined,
    'aria-describedby': `${id}-says`,
    onChange: (event: { target: { value: string } }) => onType(event.target.value),
  }
  return (
    <div className="field mend-field" data-changed={typed !== undefined || undefined}>
      <MendLabel id={id} type={type} field={field} help={help} />
      {isLong ? (
        <textarea {...box} rows={3} />
      ) : (
        <input {...box} list={help.choices.length > 0 ? `${id}-list` : undefined} />
      )}
      <MendSays id={`${id}-says`} field={field} help={help} />
      {help.choices.length > 0 && (
        <Choices id={`${id}-list`} type={type} field={field} choices={help.choices} />
      )}
    </div>
  )
}

interface PartProps {
  id: string
  field: RowField
  help: FieldHint
}

function MendLabel({ id, type, field, help }: PartProps & { type: string }) {
  const labels = useLabels()
  const words = useConsoleWords().mend
  return (
    <label className="field-label" htmlFor={id}>
      {field.field === null ? field.key : labels.field(type, field.field)}
      {help.isRequired && <span className="faint"> {words.required}</span>}
      {field.field === null && <span className="faint"> {words.noColumn}</span>}
    </label>
  )
}

function MendSays({ id, field, help }: PartProps) {
  const words = useConsoleWords().mend
  const template = help.hint && words.hints[help.hint.key]
  const { unit = '', separator = '' } = help.hint ?? {}
  return (
    <div id={id} className="mend-says">
      {field.reasons.map((reason) => (
        <p key={reason.code} className="field-error">
          <Icon name="warning" size="small" />
          <span>
            {reason.message} <code className="code faint">{reason.code}</code>
          </span>
        </p>
      ))}
      {template && <p className="field-description">{fill(template, { unit, separator })}</p>}
    </div>
  )
}

function Choices({
  id,
  type,
  field,
  choices,
}: {
  id: string
  type: string
  field: RowField
  choices: string[]
}) {
  const labels = useLabels()
  return (
    <datalist id={id}>
      {choices.map((value) => (
        <option key={value} value={value} label={labels.value(type, field.field ?? '', value)} />
      ))}
    </datalist>
  )
}
