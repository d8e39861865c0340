import { fieldOf } from '#core/column-titles.ts'
import { identifiers } from '#core/identifiers/registry.ts'
import type { LoadedField, LoadedFields } from '#core/load-fields.ts'
import type { Reason } from '#core/quality.ts'
import type { AcquireContext } from './intake.ts'
import { readValue } from './read-value.ts'

/** A record as read: what may be kept (`data`), the same with clear personal numbers (`clear`, never stored), and the rest. */
export interface ReadRecord {
  data: Record<string, unknown>
  clear: Record<string, unknown>
  /** Personal numbers, encrypted, by field. */
  sealed: Record<string, string>
  /** Columns that no field is known for: kept, sealed, never disclosed. */
  extra: Record<string, unknown>
  reasons: Reason[]
  warnings: Reason[]
}

/**
 * Reads the fields of a record type from raw values named by field, by national code or by title. Values under a
 * field's own name are taken in the field's own unit when they are JSON numbers; text is read in the given unit.
 */
export function readRecord(type: LoadedFields, values: unknown, context: AcquireContext): ReadRecord {
  // Without a prototype, so that a column called `__proto__` is a column like any other.
  const extra: Record<string, unknown> = Object.create(null)
  const record: ReadRecord = { data: {}, clear: {}, sealed: {}, extra, reasons: [], warnings: [] }
  if (typeof values !== 'object' || values === null || Array.isArray(values)) {
    return { ...record, reasons: [{ code: 'data-not-an-object' }] }
  }
  const given = assign(type, values as Record<string, unknown>, record)
  for (const field of type.fields) readField(field, given.get(field.name), { record, context })
  if (record.reasons.length === 0 && !type.check(record.data)) record.reasons.push({ code: 'schema' })
  return record
}

interface Given {
  value: unknown
  own: boolean
}

function assign(type: LoadedFields, values: Record<string, unknown>, record: ReadRecord): Map<string, Given> {
  const given = new Map<string, Given>()
  for (const title of Object.keys(values)) {
    const field = fieldOf(type.titles, title)
    const value = values[title]
    if (field === undefined) {
      if (value !== null && value !== '' && !title.startsWith('$')) record.extra[title] = value
    } else if (!given.has(field) || isEmpty(given.get(field)?.value)) {
      given.set(field, { value, own: title === field })
    } else if (!isEmpty(value) && value !== given.get(field)?.value) {
      record.reasons.push({ code: 'field-twice', field })
    }
  }
  return given
}

interface Reading {
  record: ReadRecord
  context: AcquireContext
}

function readField(field: LoadedField, given: Given | undefined, { record, context }: Reading): void {
  const read =
    given === undefined || isEmpty(given.value)
      ? null
      : readValue(given.value, field, { own: given.own, today: context.today })
  if (read === null || (read.ok && isEmpty(read.value))) {
    if (field.required) record.reasons.push({ code: 'required', field: field.name })
    return
  }
  if (!read.ok) {
    record.reasons.push(...read.reasons)
    return
  }
  record.warnings.push(...read.warnings)
  record.clear[field.name] = read.value
  record.data[field.name] = field.personal
    ? sealed(field, String(read.value), { record, context })
    : read.value
}

function sealed(field: LoadedField, value: string, { record, context }: Reading): string {
  record.sealed[field.name] = context.seal(value)
  return identifiers[field.schema.format ?? '']?.mask(value) ?? '*'.repeat(8)
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === 'string' && value.trim() === '')
}
