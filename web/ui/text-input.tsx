import { type InputHTMLAttributes, useId } from 'react'

interface TextInputProps
  extends Pick<
    InputHTMLAttributes<HTMLInputElement>,
    'name' | 'type' | 'autoComplete' | 'inputMode' | 'maxLength' | 'required' | 'autoFocus'
  > {
  label: string
  /** What stands in it at first. */
  value?: string
  description?: string
}

/** A line to type in a plain form; works without script. In a living form use `text-field.tsx`. */
export function TextInput({ label, value, description, ...rest }: TextInputProps) {
  const id = useId()
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <input
        {...rest}
        id={id}
        className="input"
        defaultValue={value}
        aria-describedby={description ? `${id}-description` : undefined}
      />
      {description && (
        <span className="field-description" id={`${id}-description`}>
          {description}
        </span>
      )}
    </div>
  )
}
