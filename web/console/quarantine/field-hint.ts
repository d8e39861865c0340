import type { RecordType } from '#core/record.ts'

/** What helps to type a value of a field. */
export interface FieldHint {
  /** Word key of the hint, with what it is filled with; null where a label is enough. */
  hint: { key: string; unit?: string; separator?: string } | null
  /** The values there are, where a field has a list of them. */
  choices: string[]
  isLong: boolean
  isRequired: boolean
}

interface Property {
  type?: string
  format?: string
  unit?: string
  given?: string
  text?: string
  separator?: string
  enum?: string[]
  anyOf?: { const?: unknown }[]
  items?: Property
}

const PLAIN: FieldHint = { hint: null, choices: [], isLong: false, isRequired: false }

/** Reads what helps to type from the schema of a record type. `came` is the value as it came. */
export function fieldHint(record: RecordType | null, field: string | null, came: unknown): FieldHint {
  const property =
    field === null ? undefined : (record?.schema.properties as Record<string, Property> | undefined)?.[field]
  if (!record || field === null || !property) return PLAIN
  const isRequired = (record.schema.required ?? []).includes(field)
  return {
    hint: hintOf(property, came),
    choices: choicesOf(property),
    isLong: property.text === 'long',
    isRequired,
  }
}

function hintOf(property: Property, came: unknown): FieldHint['hint'] {
  if (typeof came === 'object' && came !== null) return { key: 'json' }
  if (property.unit === 'fen')
    return typeof came === 'number' ? { key: 'fenNumber' } : { key: 'fenText', unit: property.given }
  if (property.separator) return { key: 'list', separator: property.separator }
  return property.format ? { key: property.format } : null
}

function choicesOf(property: Property): string[] {
  const { enum: listed, anyOf, items } = property
  if (items) return choicesOf(items)
  const named = anyOf?.map((one) => one.const).filter((value) => typeof value === 'string')
  return listed ?? named ?? []
}
