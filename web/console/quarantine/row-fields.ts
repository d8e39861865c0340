import type { QuarantineRow, ReasonView } from '../views.ts'
import { fieldNamed, isBlank, type KnownFields, keysByField } from './field-keys.ts'

/** One thing of a refused row that can be mended. */
export interface RowField {
  /** Under which name the value came and goes back: the sender's own title where there was one. */
  key: string
  /** The field of the record type; null for a title that no field is known by. */
  field: string | null
  value: unknown
  reasons: ReasonView[]
}

export interface RowFields {
  /** Fields with at least one reason. */
  blamed: RowField[]
  filled: RowField[]
  blank: RowField[]
  /** Reasons that are about the row as a whole. */
  whole: ReasonView[]
}

/** Sorts what a row says by what has to be mended. `fields` are the type's own, in their order. */
export function rowFields(
  row: Pick<QuarantineRow, 'values' | 'reasons'>,
  { fields, titles }: KnownFields,
): RowFields {
  const values = isObject(row.values) ? row.values : {}
  const keys = keysByField(values, titles)
  const known = fields.map((field) => fieldOf(keys.get(field) ?? field, { field, values, row }))
  const unknown = Object.keys(values).filter((key) => fieldNamed(key, titles) === undefined)
  const all = [...known, ...unknown.map((key) => fieldOf(key, { field: null, values, row }))]
  const blamed = all.filter((one) => one.reasons.length > 0)
  const rest = all.filter((one) => one.reasons.length === 0)
  return {
    blamed,
    filled: rest.filter((one) => !isBlank(one.value)),
    blank: rest.filter((one) => isBlank(one.value)),
    whole: row.reasons.filter((reason) => !blamed.some((one) => one.reasons.includes(reason))),
  }
}

interface Saying {
  field: string | null
  values: Record<string, unknown>
  row: Pick<QuarantineRow, 'reasons'>
}

function fieldOf(key: string, { field, values, row }: Saying): RowField {
  const reasons = row.reasons.filter(
    (reason) => reason.field !== undefined && (reason.field === field || reason.field === key),
  )
  return { key, field, value: values[key], reasons }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
