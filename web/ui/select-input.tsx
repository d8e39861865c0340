import type { Choice } from './select.tsx'

interface SelectInputProps {
  label: string
  name: string
  choices: Choice[]
  value?: string
}

/** One of a few choices in a plain form; works without script. */
export function SelectInput({ label, name, choices, value }: SelectInputProps) {
  return (
    <label className="field">
      <span className="field-label">{label}</span>
      <select className="input" name={name} defaultValue={value}>
        {choices.map((choice) => (
          <option key={choice.id} value={choice.id} lang={choice.lang}>
            {choice.label}
          </option>
        ))}
      </select>
    </label>
  )
}
