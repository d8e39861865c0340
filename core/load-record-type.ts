import { Compile } from 'typebox/compile'
import type { App, Limit } from './app.ts'
import { type ColumnTitles, columnTitles } from './column-titles.ts'
import type { FieldDisclosure } from './disclosure.ts'
import type { Faults } from './faults.ts'
import { identifiers } from './identifiers/registry.ts'
import { type Expression, loadExpression } from './load-expression.ts'
import type { QualityRule } from './quality.ts'
import type { RecordType } from './record.ts'

/** A record type ready for work: its field readers' facts, its compiled checks, the titles a file may use. */
export interface LoadedType {
  app: string
  type: RecordType
  fields: LoadedField[]
  /** Field by every title it is known under (see {@link columnTitles}). */
  titles: ColumnTitles
  check: (data: unknown) => boolean
  quality: LoadedQuality[]
  disclosure: LoadedDisclosure[]
  searchWeight: Expression | null
  /** Every field as null: what an expression reads where a record says nothing. */
  blank: Readonly<Record<string, null>>
  limits: Limit[]
}

export interface LoadedDisclosure {
  field: string
  rule: FieldDisclosure
  when: Expression | null
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
  /** A personal number of no known format: kept sealed like those that have one. */
  sealed?: boolean
}

export interface LoadedQuality {
  rule: QualityRule
  holds: Expression
}

const personalFormats = new Set(['citizenId', 'mobile', 'bankCard', 'socialCardNo', 'healthRecordNo'])
const plainFormats = new Set(['date', 'date-time'])

/** Compiles one record type; what does not fit goes to `faults`. */
export function loadType(app: App, type: RecordType, faults: Faults): LoadedType {
  const path = `${app.id}.records.${type.type}`
  const properties = type.schema.properties as Record<string, FieldSchema>
  const required = new Set(type.schema.required ?? [])
  const fields = Object.entries(properties).map(([name, schema]) => ({
    name,
    required: required.has(name),
    schema: withList(schema),
    personal: schema.sealed === true || personalFormats.has(schema.format ?? ''),
  }))
  checkFormats(path, fields, faults)
  const quality = type.quality.map((rule) => ({
    rule,
    holds: loadExpression(`${path}.${rule.code}`, rule.holds, faults),
  }))
  const disclosure = Object.entries(type.disclosure.fields ?? {}).map(([field, rule]) => ({
    field,
    rule,
    when: rule.when === undefined ? null : loadExpression(`${path}.disclosure.${field}`, rule.when, faults),
  }))
  const weight = type.search?.weight
  const plain = Compile(JSON.parse(JSON.stringify(type.schema)))
  return {
    app: app.id,
    type,
    fields,
    titles: columnTitles(type, app),
    disclosure,
    searchWeight: weight === undefined ? null : loadExpression(`${path}.search.weight`, weight, faults),
    blank: Object.fromEntries(fields.map((field) => [field.name, null])),
    check: (data) => plain.Check(data),
    quality,
    limits: app.limits,
  }
}

/** A union of literals is a list of values, whichever way it was written. */
function withList(schema: FieldSchema): FieldSchema {
  const items = schema.items ? { items: withList(schema.items) } : {}
  if (!schema.anyOf?.every((one) => typeof one.const === 'string')) return { ...schema, ...items }
  return { ...schema, ...items, type: 'string', enum: schema.anyOf.map((one) => one.const as string) }
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
