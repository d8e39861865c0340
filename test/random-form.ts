import { shippedCalendar } from '#core/clock/calendar-years.ts'
import { qualityScope } from '#core/expression-scope.ts'
import examples from '#core/identifiers/examples.json' with { type: 'json' }
import { identifiers } from '#core/identifiers/registry.ts'
import type { FieldSchema } from '#core/load-fields.ts'
import type { LoadedForm } from '#core/process/load-form.ts'
import type { Random } from '#sample/random.ts'

const TRIES = 2000

/** A form filled in at random as somebody might: its quality rules hold, or as good as it gets after many tries. */
export function randomForm(form: LoadedForm, random: Random, today: string): Record<string, unknown> {
  let filled = attempt(form, random)
  for (let n = 0; n < TRIES && !isTaken(form, filled, today); n++) filled = attempt(form, random)
  return filled
}

function isTaken(form: LoadedForm, values: Record<string, unknown>, today: string): boolean {
  const base = { today, calendar: shippedCalendar, limits: form.limits }
  const scope = qualityScope({ ...form.blank, ...values }, base)
  return form.quality.every(({ rule, holds }) => rule.otherwise === 'warn' || holds.run(scope) !== false)
}

/** Every field that is asked for, and half of the others. */
function attempt(form: LoadedForm, random: Random): Record<string, unknown> {
  const filled = form.fields.filter(({ required }) => required || random() < 0.5)
  return Object.fromEntries(filled.map(({ name, schema }) => [name, randomValue(schema, random)]))
}

function randomValue(schema: FieldSchema, random: Random): unknown {
  if (schema.enum) return schema.enum[Math.floor(random() * schema.enum.length)]
  if (schema.type === 'array') return [randomValue(schema.items ?? {}, random)]
  if (schema.type === 'boolean') return random() < 0.5
  if (schema.type === 'integer' || schema.type === 'number') return numberOf(schema, random)
  if (schema.type === 'object') return {}
  if (schema.format === 'date') return `2026-0${1 + Math.floor(random() * 9)}-15`
  if (schema.format === 'date-time') return '2026-02-15T02:00:00.000Z'
  return codeOf(schema.format) ?? textOf(schema, random)
}

const signs = '云松竹梅川明远嘉禾清和安宁'

/** No two are likely the same, so that names are free and short ones fit. */
function textOf({ minLength = 0, maxLength = 12 }: FieldSchema, random: Random): string {
  const length = Math.min(maxLength, Math.max(minLength, 2 + Math.floor(random() * 3)))
  return Array.from({ length }, () => signs[Math.floor(random() * signs.length)]).join('')
}

function numberOf({ minimum = 0, maximum = 1_000_000, type }: FieldSchema, random: Random): number {
  const value = minimum + random() * (maximum - minimum)
  return type === 'integer' ? Math.round(value) : Math.round(value * 100) / 100
}

function codeOf(format: string | undefined): string | undefined {
  if (format === undefined || !Object.hasOwn(identifiers, format)) return undefined
  const known = (examples as unknown as Record<string, { valid?: string[] }>)[format]
  return known?.valid?.[0]
}
