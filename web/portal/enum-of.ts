import type { RecordType } from '#core/app.ts'

/** The values a declared field, or each member of a list, may have; empty where it may have any. */
export function enumOf(record: RecordType | null, field: string): string[] {
  const property: unknown = record?.schema.properties[field]
  return valuesOf(property) ?? valuesOf(partOf(property, 'items')) ?? []
}

function valuesOf(schema: unknown): string[] | null {
  const values = partOf(schema, 'enum')
  return Array.isArray(values) ? values.map(String) : null
}

function partOf(schema: unknown, name: string): unknown {
  return typeof schema === 'object' && schema !== null ? (schema as Record<string, unknown>)[name] : undefined
}
