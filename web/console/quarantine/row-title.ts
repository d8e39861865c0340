import type { QuarantineRow } from '../views.ts'
import { isBlank, type KnownFields, keysByField } from './field-keys.ts'

const LONGEST = 80

/** What to call a refused row: what its record would be called, else the beginning of its raw form. */
export function rowTitle(
  row: QuarantineRow,
  { known, title }: { known: KnownFields; title: string[] },
): string {
  const values =
    typeof row.values === 'object' && row.values !== null ? (row.values as Record<string, unknown>) : {}
  const keys = keysByField(values, known.titles)
  const parts = title.map((field) => values[keys.get(field) ?? field]).filter((value) => !isBlank(value))
  const text = parts.length > 0 ? parts.map(String).join(' ') : row.raw.trim()
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text || row.id
}
