import { redact } from './personal.ts'

/** A value as JSON can hold it, with every personal number in its texts and numbers replaced by its kind. */
export function redactValue(value: unknown): unknown {
  if (typeof value === 'string') return redact(value)
  if (typeof value === 'number')
    return redact(String(value)) === String(value) ? value : redact(String(value))
  if (Array.isArray(value)) return value.map(redactValue)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [redact(name), redactValue(one)]))
}
