import type { TObject } from 'typebox'
import { Compile } from 'typebox/compile'
import type { Limit } from './app.ts'
import type { ColumnTitles } from './column-titles.ts'
import type { Faults } from './faults.ts'
import { identifiers } from './identifiers/registry.ts'
import { type Expression, loadExpression } from './load-expression.ts'
import type { QualityRule } from './quality.ts'
import type { ValueWords } from './value-words.ts'

/** What is read, checked and kept field by field: a record type, or a form somebody fills in. */
export interface LoadedFields {
  fields: LoadedField[]
  /** Field by every title it is known under (see `column-titles.ts`). */
  titles: ColumnTitles
  check: (data: unknown) => boolean
  quality: LoadedQuality[]
  /** Every field as null: what an expression reads where nothing is said. */
  blank: Readonly<Record<string, null>>
  limits: Limit[]
}

export interface LoadedField {
  name: string
  required: boolean
  schema: FieldSchema
  /** Numbers of persons are kept sealed: shown masked, joined by keyed hash, never indexed. */
  personal: boolean
}

/** The part of JSON Schema that a field may use, and our three words beside it. */
export interface FieldSchema {
  type?: 'string' | 'integer' | 'number' | 'boolean' | 'array' | 'object'
  format?: string
  enum?: string[]
  anyOf?: { const?: string }[]
  minLength?: number
  maxLength?: number
  minimum?: number
  maximum?: number
  pattern?: string
  items?: FieldSchema
  unit?: string
  given?: '万元' | '元'
  text?: 'long'
  separator?: string
  /** Values of the list by the words people write for them. */
  named?: ValueWords
  /** A personal number of no known format: kept sealed like those that have one. */
  sealed?: boolean
}

export interface LoadedQuality {
  rule: QualityRule
  holds: Expression
}

const personalFormats = new Set(['citizenId', 'mobile', 'bankCard', 'socialCardNo', 'healthRecordNo'])
const plainFormats = new Set(['date', 'date-time'])

interface Declared {
  path: string
  schema: TObject
  quality: QualityRule[]
  titles: ColumnTitles
  /** Of each field its values by their words; a form takes values only. */
  named?: Map<string, ValueWords>
  limits: Limit[]
}

/** Compiles the fields of a record type or a form; what does not fit goes to `faults`. */
export function loadFields(declared: Declared, faults: Faults): LoadedFields {
  const { path, titles, named, limits } = declared
  const properties = declared.schema.properties as Record<string, FieldSchema>
  const required = new Set(declared.schema.required ?? [])
  const fields = Object.entries(properties).map(([name, schema]) => ({
    name,
    required: required.has(name),
    schema: withList(schema, named?.get(name)),
    personal: schema.sealed === true || personalFormats.has(schema.format ?? ''),
  }))
  checkFormats(path, fields, faults)
  const quality = declared.quality.map((rule) => ({
    rule,
    holds: loadExpression(`${path}.${rule.code}`, rule.holds, faults),
  }))
  const plain = Compile(JSON.parse(JSON.stringify(declared.schema)))
  const blank = Object.fromEntries(fields.map((field) => [field.name, null]))
  return { fields, titles, quality, blank, limits, check: (data) => plain.Check(data) }
}

/** A union of literals is a list of values, whichever way it was written. */
function withList(schema: FieldSchema, named: ValueWords | undefined): FieldSchema {
  const items = schema.items ? { items: withList(schema.items, named) } : {}
  const own = { ...schema, ...items, ...(named ? { named } : {}) }
  if (!schema.anyOf?.every((one) => typeof one.const === 'string')) return own
  return { ...own, type: 'string', enum: schema.anyOf.map((one) => one.const as string) }
}

function checkFormats(path: string, fields: LoadedField[], faults: Faults): void {
  for (const { name, schema } of fields) {
    const format = schema.format ?? schema.items?.format
    if (format === undefined || plainFormats.has(format) || Object.hasOwn(identifiers, format)) continue
    faults.add(
      `${path}.fields.${name}`,
      `the format "${format}" is not known; see core/identifiers/registry.ts`,
    )
  }
}
