import { FeelDate, FeelDateTime, FeelDuration, FeelFunction, FeelRange, FeelTime } from 'feelin'

/** The kinds of values FEEL tells apart; `literal` is anything foreign. */
export type FeelKind =
  | 'nil'
  | 'boolean'
  | 'number'
  | 'string'
  | 'list'
  | 'context'
  | 'date'
  | 'time'
  | 'date time'
  | 'duration'
  | 'range'
  | 'function'
  | 'literal'

/** The kind of `value`. */
export function kindOf(value: unknown): FeelKind {
  if (value === null || value === undefined) return 'nil'
  const type = typeof value
  if (type === 'boolean' || type === 'number' || type === 'string') return type
  if (Array.isArray(value)) return 'list'
  if (Object.getPrototypeOf(value) === Object.prototype) return 'context'
  return foreignKind(value)
}

function foreignKind(value: unknown): FeelKind {
  if (value instanceof FeelDate) return 'date'
  if (value instanceof FeelTime) return 'time'
  if (value instanceof FeelDateTime) return 'date time'
  if (value instanceof FeelDuration) return 'duration'
  if (value instanceof FeelRange) return 'range'
  return value instanceof FeelFunction ? 'function' : 'literal'
}

/** FEEL takes everything for true that is neither false nor null. */
export function holds(value: unknown): boolean {
  return value !== false && value !== null
}

/** The value as JSON: FEEL dates, times and durations become their ISO text, functions become null. */
export function plainValue(value: unknown): unknown {
  if (value === undefined || typeof value === 'function' || value instanceof FeelFunction) return null
  if (value === null || typeof value !== 'object') return value
  if (Array.isArray(value)) return value.map(plainValue)
  if (kindOf(value) !== 'context') return String(value)
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, plainValue(entry)]))
}
