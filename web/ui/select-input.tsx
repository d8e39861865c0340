import { useId } from 'react'
import type { Choice } from './select.tsx'

interface SelectInputProps {
  label: string
  choices: Choice[]
  name?: string
  /** What is chosen at first; with `onChange` what is chosen now. */
  value?: string
  onChange?: (id: string) => void
  description?: string
  /** A sentence that says what to do; shown and read out while set. */
  error?: string
}

/** One of a few choices by the device's own means; works without script, and sets no style a content policy would refuse. */
export function SelectInput(props: SelectInputProps) {
  const { label, choices, name, value, onChange, description, error } = props
  const id = useId()
  const chosen = onChange ? { value: value ?? '' } : { defaultValue: value }
  const said = [description && `${id}-description`, error && `${id}-error`].filter(Boolean).join(' ')
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <select
        {...chosen}
        id={id}
        className="input"
        name={name}
        onChange={onChange && ((event) => onChange(event.target.value))}
        aria-invalid={error ? true : undefined}
        aria-describedby={said || undefined}
      >
        {choices.map((choice) => (
          <option key={choice.id} value={choice.id} lang={choice.lang} disabled={choice.isDisabled}>
            {choice.label}
          </option>
        ))}
      </select>
      {description && (
        <span className="field-description" id={`${id}-description`}>
          {description}
        </span>
      )}
      {error && (
        <span className="field-error" id={`${id}-error`}>
          {error}
        </span>
      )}
    </div>
  )
}
