import type { LoadedType } from '#core/load-record-type.ts'
import type { Reason } from '#core/quality.ts'
import { mapColumns } from '../files/column-mapping.ts'
import type { MapFile } from '../files/map-file.ts'

/** Turns a row of a file into values by field; columns that no field is known for stay under their own titles. */
export interface RowMapper {
  map: (values: Record<string, unknown> | null) => Record<string, unknown> | null
  unmapped: string[]
  faults: Reason[]
}

/** Maps by the map file first and by titles for the rest; without a header (JSON) the names of each row decide. */
export function rowMapper(type: LoadedType, header: string[] | null, map: MapFile | undefined): RowMapper {
  if (header === null)
    return { map: (values) => (values === null ? null : renamed(values, map)), unmapped: [], faults: [] }
  const mapping = mapColumns(header, { columns: Object.fromEntries(type.titles) }, map)
  const ambiguous = mapping.ambiguous.map(
    (one): Reason => ({
      code: 'columns-ambiguous',
      params: { titles: one.titles.join('、'), fields: one.fields.join('、') },
    }),
  )
  const columns = mapping.columns.map((column) => ({ ...column, money: isMoney(type, column.field) }))
  const titles = new Set(columns.map(({ title }) => title))
  const { constants } = mapping
  return {
    map: (values) => (values === null ? null : mapped(values, { titles, columns, constants })),
    unmapped: mapping.unmapped,
    faults: [...mapping.faults, ...ambiguous],
  }
}

interface Columns {
  /** Of the columns that a field is known for. */
  titles: ReadonlySet<string>
  columns: { title: string; field: string; unit?: string; money: boolean }[]
  constants: Record<string, unknown>
}

/**
 * Made of entries, not copied and cut: of an object that names were deleted from every later look is slow; and a column called
 * `__proto__` stays a column.
 */
function mapped(
  values: Record<string, unknown>,
  { titles, columns, constants }: Columns,
): Record<string, unknown> {
  const others = Object.entries(values).filter(([title]) => !titles.has(title))
  const fields = columns.map(({ title, field, unit, money }): [string, unknown] => [
    field,
    money ? inUnit(values[title], unit) : values[title],
  ])
  return Object.fromEntries([...others, ...fields, ...Object.entries(constants)])
}

/** A bare number gets the unit its column names; as text it is read in that unit or in the field's declared one. */
function inUnit(value: unknown, unit: string | undefined): unknown {
  if (value === null || value === undefined || value === '') return value
  const text = String(value)
  return unit !== undefined && /^(万元|元)$/.test(unit) && /[\d]\s*$/.test(text) ? `${text}${unit}` : text
}

function isMoney(type: LoadedType, field: string): boolean {
  return type.fields.some((one) => one.name === field && one.schema.unit === 'fen')
}

function renamed(values: Record<string, unknown>, map: MapFile | undefined): Record<string, unknown> {
  if (!map) return values
  const row: Record<string, unknown> = { ...values, ...map.constants }
  for (const [title, choice] of Object.entries(map.columns ?? {})) {
    if (!Object.hasOwn(values, title)) continue
    delete row[title]
    row[typeof choice === 'string' ? choice : choice.field] = values[title]
  }
  return row
}
