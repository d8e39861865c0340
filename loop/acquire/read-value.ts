import { identifiers } from '#core/identifiers/registry.ts'
import type { FieldSchema, LoadedField } from '#core/load-fields.ts'
import type { Reason } from '#core/quality.ts'
import { normalise, normaliseProse } from '#core/text/normalise.ts'
import { readAmount } from '#core/text/read-amount.ts'
import { readDate, readInstant } from '#core/text/read-date.ts'
import { valueNamed } from '#core/value-words.ts'
import { intakeLimits } from './intake-limits.ts'

export type ReadValue = { ok: true; value: unknown; warnings: Reason[] } | { ok: false; reasons: Reason[] }

interface How {
  /** The value stood under the field's own name, so a JSON number is already in the field's unit. */
  own: boolean
  today: string
}

/** Reads one raw value as its field's schema says. Never throws; every refusal names the field. */
export function readValue(raw: unknown, field: LoadedField, how: How): ReadValue {
  const read = readSchema(raw, field.schema, how)
  if (read.ok && read.warnings.length === 0) return read
  const named = (reasons: Reason[]) => reasons.map((reason) => ({ ...reason, field: field.name }))
  return read.ok ? { ...read, warnings: named(read.warnings) } : { ok: false, reasons: named(read.reasons) }
}

function readSchema(raw: unknown, schema: FieldSchema, how: How): ReadValue {
  if (schema.type === 'array') return readList(raw, schema, how)
  if (schema.type === 'object') return typeof raw === 'object' ? good(raw) : bad('type', { wanted: 'object' })
  if (typeof raw === 'object') return bad('type', { wanted: schema.type ?? 'string' })
  if (schema.type === 'boolean') return readTruth(raw)
  if (schema.unit === 'fen') return readMoney(raw, schema, how)
  if (schema.type === 'integer' || schema.type === 'number') return readNumber(raw, schema)
  return readText(String(raw), schema, how)
}

function readList(raw: unknown, schema: FieldSchema, how: How): ReadValue {
  const parts = partsOf(raw, schema)
  if (!parts) return bad('type', { wanted: 'array' })
  if (parts.length > intakeLimits.listLength) return bad('list-too-long', { most: intakeLimits.listLength })
  const items = parts.filter(isGiven).map((part) => readSchema(part, schema.items ?? {}, how))
  const reasons = items.flatMap((item) => (item.ok ? [] : item.reasons))
  if (reasons.length > 0) return { ok: false, reasons: reasons.slice(0, 5) }
  return {
    ok: true,
    value: items.map((item) => (item.ok ? item.value : null)),
    warnings: items.flatMap((item) => (item.ok ? item.warnings : [])),
  }
}

/** Null for an object: it has no text of its own, and may even say that it has none (`{"toString": {}}`). */
function partsOf(raw: unknown, { separator }: FieldSchema): unknown[] | null {
  if (Array.isArray(raw)) return raw
  if (typeof raw === 'object') return null
  return String(raw).split(patternOf(`[${separator ?? ';；、,，|'}\\n]`))
}

function isGiven(part: unknown): boolean {
  return part !== null && part !== undefined && (typeof part === 'object' || String(part).trim() !== '')
}

const truths = new Map([
  ...['是', '有', 'true', 'yes', 'y', '1'].map((word) => [word, true] as const),
  ...['否', '无', 'false', 'no', 'n', '0'].map((word) => [word, false] as const),
])

function readTruth(raw: unknown): ReadValue {
  const truth = truths.get(normalise(String(raw)).toLowerCase())
  return truth === undefined ? bad('type', { wanted: 'boolean' }) : good(truth)
}

function readMoney(raw: unknown, schema: FieldSchema, how: How): ReadValue {
  if (how.own && typeof raw === 'number') return readNumber(raw, schema)
  const read = readAmount(String(raw), { unit: schema.given ?? '元' })
  return read.ok ? bounded(read.fen, schema) : bad(read.code)
}

function readNumber(raw: unknown, schema: FieldSchema): ReadValue {
  const text = normalise(String(raw)).replaceAll(',', '')
  if (!/^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/.test(text)) return bad('number-format')
  const value = Number(text)
  if (!Number.isFinite(value)) return bad('number-format')
  if (schema.type === 'integer' && !Number.isSafeInteger(value)) return bad('not-whole')
  return bounded(value, schema)
}

function bounded(value: number, schema: FieldSchema): ReadValue {
  if (schema.minimum !== undefined && value < schema.minimum)
    return bad('too-small', { least: schema.minimum })
  if (schema.maximum !== undefined && value > schema.maximum)
    return bad('too-large', { most: schema.maximum })
  return good(value)
}

const patterns = new Map<string, RegExp>()

/** The patterns of declarations, of which there are few, each prepared once. */
function patternOf(source: string): RegExp {
  const known = patterns.get(source)
  if (known) return known
  const made = new RegExp(source, 'u')
  patterns.set(source, made)
  return made
}

function readText(raw: string, schema: FieldSchema, how: How): ReadValue {
  if (raw.length > intakeLimits.textLength)
    return bad('too-long', { most: schema.maxLength ?? intakeLimits.textLength })
  if (schema.format === 'date') return readDay(raw)
  if (schema.format === 'date-time') return readMoment(raw)
  const identifier = schema.format === undefined ? undefined : identifiers[schema.format]
  if (identifier) {
    const parsed = identifier.parse(identifier.normalise(raw), { today: how.today })
    return parsed.ok
      ? { ok: true, value: parsed.value, warnings: [...parsed.warnings] }
      : { ok: false, reasons: [...parsed.reasons] }
  }
  return fitted(schema.text === 'long' ? normaliseProse(raw) : normalise(raw), schema)
}

function readDay(raw: string): ReadValue {
  const day = readDate(raw)
  return day.ok ? good(day.date) : bad(day.code)
}

function readMoment(raw: string): ReadValue {
  const moment = readInstant(raw)
  return moment.ok ? good(moment.instant) : bad(moment.code)
}

function fitted(text: string, schema: FieldSchema): ReadValue {
  const { maxLength, minLength } = schema
  if (maxLength !== undefined && text.length > maxLength && [...text].length > maxLength)
    return bad('too-long', { most: maxLength })
  if (minLength !== undefined && [...text].length < minLength) return bad('too-short', { least: minLength })
  if (schema.enum && !schema.enum.includes(text)) return listed(text, schema)
  if (schema.pattern !== undefined && !patternOf(schema.pattern).test(text)) return bad('pattern')
  return good(text)
}

/** Files say values by their words as often as by their codes. */
function listed(text: string, { enum: values = [], named }: FieldSchema): ReadValue {
  const value = valueNamed(text, named)
  return values.includes(value) ? good(value) : bad('not-in-list', { given: text.slice(0, 40) })
}

const none: Reason[] = []

function good(value: unknown): ReadValue {
  return { ok: true, value, warnings: none }
}

function bad(code: string, params?: Record<string, string | number>): ReadValue {
  return { ok: false, reasons: [params ? { code, params } : { code }] }
}
