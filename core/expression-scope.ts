import type { Limit } from './app.ts'
import { addWorkdays, countWorkdays } from './clock/add-workdays.ts'
import type { Calendar } from './clock/calendar.ts'
import { addDays, addMonths, dayNumberOf, isDate } from './clock/date.ts'

/** What every expression can read besides its own values. */
export interface ScopeBase {
  today: string
  calendar: Calendar
  limits: Limit[]
}

/** The names of the date functions, for the compiler: names with spaces must be known to it. */
export const functionNames = [
  'workdays between',
  'days between',
  'add months',
  'add days',
  'add workdays',
] as const

/** The scope of a quality rule: the record's fields, `today`, `received`, `limits` and the date functions. */
export function qualityScope(data: Record<string, unknown>, base: ScopeBase): Record<string, unknown> {
  return { ...data, ...common(base), received: base.today }
}

/** The scope of a rule or an indicator: whatever names it is given, `today`, `limits` and the date functions. */
export function ruleScope(names: Record<string, unknown>, base: ScopeBase): Record<string, unknown> {
  return { ...common(base), ...names }
}

const lastOf = new WeakMap<Limit[], { base: ScopeBase; shared: Record<string, unknown> }>()

/** One object for all rows of a batch and each app's limits: the base changes once a day, the rows by the thousand. */
function common(base: ScopeBase): Record<string, unknown> {
  const last = lastOf.get(base.limits)
  if (last && last.base.today === base.today && last.base.calendar === base.calendar) return last.shared
  const shared = {
    today: base.today,
    limits: limitsOn(base.limits, base.today),
    ...dateFunctions(base.calendar),
  }
  lastOf.set(base.limits, { base, shared })
  return shared
}

/** The amounts in force on a day, by id. */
export function limitsOn(limits: Limit[], day: string): Record<string, number> {
  const inForce = limits.filter(
    (limit) => limit.validFrom <= day && (limit.validTo === undefined || day <= limit.validTo),
  )
  return Object.fromEntries(inForce.map((limit) => [limit.id, limit.amount]))
}

/** Dates are texts 'YYYY-MM-DD'; a missing or malformed one gives null, as FEEL's own functions do. */
function dateFunctions(calendar: Calendar): Record<string, unknown> {
  return {
    'workdays between': (from: unknown, to: unknown) =>
      bothDates(from, to, (a, b) => countWorkdays(a, b, { calendar })),
    'days between': (from: unknown, to: unknown) =>
      bothDates(from, to, (a, b) => dayNumberOf(b) - dayNumberOf(a)),
    'add months': (from: unknown, n: unknown) =>
      isDay(from) && typeof n === 'number' ? addMonths(from, n) : null,
    'add workdays': (from: unknown, n: unknown) =>
      isDay(from) && typeof n === 'number' ? addWorkdays(from, n, { calendar }) : null,
    'add days': (from: unknown, n: unknown) =>
      isDay(from) && typeof n === 'number' ? addDays(from, n) : null,
  }
}

function bothDates(from: unknown, to: unknown, measure: (a: string, b: string) => number): number | null {
  return isDay(from) && isDay(to) ? measure(from, to) : null
}

function isDay(value: unknown): value is string {
  return typeof value === 'string' && isDate(value)
}
