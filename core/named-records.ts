import type { RecordType } from './record.ts'

/** Another record that a record names: under which name of the declaration, its type and its key. */
export interface NamedRecord {
  name: string
  type: string
  key: string
}

/** The records that a record's fields name, by its type's `about`; what is not filled names none. */
export function namedRecords(
  { about = {} }: RecordType,
  data: Readonly<Record<string, unknown>>,
): NamedRecord[] {
  return Object.entries(about).flatMap(([name, rule]) => {
    const type = rule.type ?? data[rule.typeField ?? '']
    const key = data[rule.key]
    return typeof type === 'string' && typeof key === 'string' ? [{ name, type, key }] : []
  })
}
