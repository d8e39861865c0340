interface DateInputProps {
  label: string
  name: string
  /** A business date, YYYY-MM-DD. */
  value?: string
  min?: string
  max?: string
}

/** A day in a plain form; works without script and uses the device's own calendar. */
export function DateInput({ label, name, value, min, max }: DateInputProps) {
  return (
    <label className="field">
      <span className="field-label">{label}</span>
      <input className="input" type="date" name={name} defaultValue={value} min={min} max={max} />
    </label>
  )
}
