import { date, dateAndTime, duration, FeelDuration, time } from 'feelin'
import { type FeelKind, kindOf, plainValue } from '#core/feel/feel-value.ts'
import type { TypeRef } from './decision-table.ts'

const kindOfType: Readonly<Record<TypeRef, FeelKind | 'any'>> = {
  string: 'string',
  number: 'number',
  boolean: 'boolean',
  date: 'date',
  time: 'time',
  'date and time': 'date time',
  'days and time duration': 'duration',
  'years and months duration': 'duration',
  any: 'any',
}

/**
 * `raw` as a FEEL value of the type: ISO text becomes a date, time or duration, null stays null.
 * Undefined where it is of another type or no such date; numbers must be finite.
 */
export function typedValue(typeRef: TypeRef, raw: unknown): unknown {
  if (raw === null || raw === undefined) return null
  if (typeRef === 'any') return raw
  if (typeRef === 'number') return Number.isFinite(raw) ? raw : undefined
  if (typeof raw === typeRef) return raw
  const value = typeof raw === 'string' ? parsedText(typeRef, raw) : raw
  return kindOf(value) === kindOfType[typeRef] && isOfDurationType(typeRef, value) ? value : undefined
}

/** `value` as JSON if it is of the type, undefined if not. */
export function plainTyped(typeRef: TypeRef, value: unknown): unknown {
  const typed = typedValue(typeRef, value)
  return typed === undefined ? undefined : plainValue(typed)
}

function parsedText(typeRef: TypeRef, text: string): unknown {
  try {
    return parseText(typeRef, text)
  } catch {
    // feelin throws for dates before year 1; they are no dates here.
    return undefined
  }
}

function parseText(typeRef: TypeRef, text: string): unknown {
  if (typeRef === 'date') return /^\d{4}-\d\d-\d\d$/.test(text) ? date(text) : undefined
  if (typeRef === 'time') return time(text)
  if (typeRef === 'date and time') return text.includes('T') ? dateAndTime(text) : undefined
  return typeRef.endsWith('duration') ? duration(text) : undefined
}

function isOfDurationType(typeRef: TypeRef, value: unknown): boolean {
  return !(value instanceof FeelDuration) || value.yearsMonths === typeRef.startsWith('years')
}
