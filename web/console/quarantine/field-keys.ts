import { type ColumnTitles, titleKey } from '#core/column-titles.ts'

/** The fields of a record type in their order, and every title each of them is known by. */
export interface KnownFields {
  fields: string[]
  titles: ColumnTitles
}

/** Of two titles for one field the first that says something counts, as when the row was read. */
export function keysByField(values: Record<string, unknown>, titles: ColumnTitles): Map<string, string> {
  const keys = new Map<string, string>()
  for (const key of Object.keys(values)) {
    const field = fieldNamed(key, titles)
    if (field === undefined) continue
    const before = keys.get(field)
    if (before === undefined || isBlank(values[before])) keys.set(field, key)
  }
  return keys
}

/** The field a title stands for. */
export function fieldNamed(key: string, titles: ColumnTitles): string | undefined {
  return titles.get(key) ?? titles.get(titleKey(key))
}

export function isBlank(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === 'string' && value.trim() === '')
}
