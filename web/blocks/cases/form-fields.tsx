import { useId } from 'react'
import { CheckInput } from '#web/ui/check-input.tsx'
import { fill } from '#web/ui/format.ts'
import { SelectInput } from '#web/ui/select-input.tsx'
import { TextField } from '#web/ui/text-field.tsx'
import { useWords } from '../words.ts'
import type { FormField, FormModel } from './form-model.ts'
import { shownFields, type Typed } from './shown-fields.ts'

export interface FormFieldsProps {
  model: FormModel
  typed: Typed
  onType: (name: string, value: Typed[string]) => void
  /** What hinders a field from being taken, by its name. */
  faults: Record<string, string>
  /** Where a value comes from that nobody typed here, by field, in words. */
  origins?: Record<string, string>
}

/** A declared form to fill in: its groups, each field by its kind, with its hint, where its value comes from and what hinders it. */
export function FormFields({ model, typed, onType, faults, origins = {} }: FormFieldsProps) {
  const shown = shownFields(model, typed)
  return (
    <div className="stack" data-gap="loose">
      {shown.groups.map(({ id, label, fields }) => (
        <fieldset key={id} className="form-group stack">
          {label && <legend>{label}</legend>}
          {fields.map((field) => (
            <Field
              key={field.name}
              field={field}
              value={typed[field.name]}
              onType={(value) => onType(field.name, value)}
              error={faults[field.name]}
              origin={origins[field.name]}
            />
          ))}
        </fieldset>
      ))}
    </div>
  )
}

interface FieldProps {
  field: FormField
  value: Typed[string] | undefined
  onType: (value: Typed[string]) => void
  error: string | undefined
  origin: string | undefined
}

function Field(props: FieldProps) {
  const { field, value, onType, error } = props
  const words = useWords().cases
  const label = field.isRequired ? field.label : fill(words.optional, { label: field.label })
  const description = [props.origin, field.hint].filter(Boolean).join(' ') || undefined
  if (field.kind === 'truth')
    return (
      <div className="field">
        <CheckInput isOn={value === true} onChange={onType}>
          {field.label}
        </CheckInput>
        {description && <span className="field-description">{description}</span>}
        {error && <span className="field-error">{error}</span>}
      </div>
    )
  if (field.kind === 'many') return <Many {...props} label={label} description={description} />
  if (field.kind === 'choice')
    return (
      <SelectInput
        label={label}
        value={typeof value === 'string' ? value : ''}
        onChange={onType}
        choices={[{ id: '', label: words.choose }, ...field.choices]}
        {...(description ? { description } : {})}
        {...(error ? { error } : {})}
      />
    )
  return <Line {...props} label={label} description={description} />
}

interface WordedProps extends FieldProps {
  label: string
  description: string | undefined
}

function Line({ field, value, onType, error, label, description }: WordedProps) {
  const words = useWords().cases
  const unit = field.unit && !label.includes(words.units[field.unit]) ? words.units[field.unit] : null
  const isNumber = field.kind === 'number' || field.kind === 'money'
  return (
    <TextField
      label={unit ? fill(words.inUnit, { label, unit }) : label}
      value={typeof value === 'string' ? value : ''}
      onChange={onType}
      isLong={field.kind === 'long'}
      isRequired={field.isRequired}
      validationBehavior="aria"
      {...(field.kind === 'date' ? { type: 'date' as const } : {})}
      {...(isNumber ? { inputMode: 'decimal' as const } : {})}
      {...(field.maxLength === null ? {} : { maxLength: field.maxLength })}
      {...(description ? { description } : {})}
      {...(error ? { error } : {})}
    />
  )
}

function Many({ field, value, onType, error, label, description }: WordedProps) {
  const id = useId()
  const chosen = Array.isArray(value) ? value : []
  const toggle = (code: string, isOn: boolean) =>
    onType(isOn ? [...chosen, code] : chosen.filter((one) => one !== code))
  return (
    <fieldset className="field form-group" aria-describedby={error ? `${id}-error` : undefined}>
      <legend className="field-label">{label}</legend>
      {description && <span className="field-description">{description}</span>}
      {field.choices.map((choice) => (
        <CheckInput
          key={choice.id}
          isOn={chosen.includes(choice.id)}
          onChange={(isOn) => toggle(choice.id, isOn)}
        >
          {choice.label}
        </CheckInput>
      ))}
      {error && (
        <span className="field-error" id={`${id}-error`}>
          {error}
        </span>
      )}
    </fieldset>
  )
}
