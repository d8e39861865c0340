import { normalizeContextKey } from 'lezer-feel'
import type { Scope, Values } from './scope.ts'

const plainName = /^[^\s./\-'+*]+$/

/** A reader of one name: gives its value, or undefined where no scope knows it. */
export function nameReader(name: string): (scope: Scope) => unknown {
  if (plainName.test(name)) return (scope) => readExact(scope, name)
  const spaced = normalizeContextKey(name)
  return (scope) => readSpaced(scope, spaced)
}

/** The entry of a context, date, duration or range under `name`, or undefined. Never inherited methods. */
export function readEntry(holder: unknown, name: string): unknown {
  if (holder === null || (typeof holder !== 'object' && typeof holder !== 'function')) return undefined
  const values = holder as Values
  if (Object.hasOwn(values, name) || hasGetter(values, name)) return values[name]
  return plainName.test(name) ? undefined : readNormalized(values, normalizeContextKey(name))
}

function readExact(scope: Scope, name: string): unknown {
  for (let at: Scope | null = scope; at; at = at.up) {
    if (Object.hasOwn(at.values, name)) return at.values[name]
  }
  return undefined
}

function readSpaced(scope: Scope, spaced: string): unknown {
  for (let at: Scope | null = scope; at; at = at.up) {
    const value = readNormalized(at.values, spaced)
    if (value !== undefined) return value
  }
  return undefined
}

function readNormalized(values: Values, spaced: string): unknown {
  if (Object.hasOwn(values, spaced) || hasGetter(values, spaced)) return values[spaced]
  for (const key in values) {
    if (spacedKey(key) === spaced && Object.hasOwn(values, key)) return values[key]
  }
  return undefined
}

const spacedKeys = new Map<string, string | null>()

/** A key as names with spaces are compared, null where it has none; remembered, for contexts have few keys and many readers. */
function spacedKey(key: string): string | null {
  const known = spacedKeys.get(key)
  if (known !== undefined) return known
  const spaced = plainName.test(key) ? null : normalizeContextKey(key)
  if (spacedKeys.size < 10_000) spacedKeys.set(key, spaced)
  return spaced
}

function hasGetter(holder: object, name: string): boolean {
  let proto = Object.getPrototypeOf(holder)
  while (proto && proto !== Object.prototype) {
    const found = Object.getOwnPropertyDescriptor(proto, name)
    if (found) return typeof found.get === 'function'
    proto = Object.getPrototypeOf(proto)
  }
  return false
}
