import type { FieldView } from './views/record-views.ts'

/** The value of a field as text; null where it is empty, hidden or missing. */
export function fieldText(fields: FieldView[], name: string): string | null {
  const value = fields.find((field) => field.name === name)?.value
  return value === null || value === undefined || value === '' ? null : String(value)
}
