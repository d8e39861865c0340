import { identify } from '../identifiers/registry.ts'
import type { LoadedField } from '../load-fields.ts'
import type { LoadedType } from '../load-record-type.ts'
import type { Finding } from './finding.ts'
import { guardValue } from './guard-value.ts'

/**
 * The persons' numbers in a record's public form (`disclose(…, 'public')`). Looked at are the fields that hold free text; a
 * number, a date, a value of a list and a public code that its identifier has judged hold none, whatever their digits.
 * Numbers that are declared as such are shown masked or not at all, so they are not found either.
 */
export function guardRecord(type: LoadedType, shown: Readonly<Record<string, unknown>>): Finding[] {
  return freeFieldsOf(type).flatMap((field) =>
    shown[field] === undefined ? NONE : guardValue(shown[field], field),
  )
}

const NONE: Finding[] = []
const freeFields = new WeakMap<LoadedType, string[]>()

function freeFieldsOf(type: LoadedType): string[] {
  const known = freeFields.get(type)
  if (known) return known
  const made = type.fields.filter(isFree).map((field) => field.name)
  freeFields.set(type, made)
  return made
}

function isFree({ schema, personal }: LoadedField): boolean {
  const { type, format, enum: values } = schema.type === 'array' ? (schema.items ?? {}) : schema
  if (type === 'integer' || type === 'number' || type === 'boolean' || values) return false
  const isDay = format === 'date' || format === 'date-time'
  return personal || !(isDay || (format !== undefined && identify(format) !== undefined))
}
