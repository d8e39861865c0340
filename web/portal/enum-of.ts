import type { RecordType } from '#core/app.ts'

/** The values a declared field may have; empty where it may have any. */
export function enumOf(record: RecordType | null, field: string): string[] {
  const property: unknown = record?.schema.properties[field]
  const values = typeof property === 'object' && property !== null && 'enum' in property ? property.enum : []
  return Array.isArray(values) ? values.map(String) : []
}
