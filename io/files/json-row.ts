import { type FileFault, fileFault } from './file-faults.ts'
import type { FileLimits } from './file-limits.ts'
import { duplicateKey } from './json-duplicate.ts'
import { scanJson } from './json-scan.ts'
import type { RawRow } from './raw-row.ts'
import { isOverlong, overlongRow, storableText } from './row-text.ts'

export type JsonPlace = {
  number: number
  line: number
  isBroken: boolean
  encoding: string
  limits: FileLimits
}

type Read = { values: Record<string, unknown> | null; fault?: FileFault }

/**
 * Reads one JSON object as a row. Refused, with the raw text kept: nesting beyond the limit (told before
 * parsing, without recursion), a key written twice (the parser would drop the first value without a word),
 * anything but an object. An integer a double cannot hold stays the text it was written as.
 *
 * `__proto__` is an ordinary own property of the result, as `JSON.parse` makes it: it changes no prototype.
 */
export function jsonRow(text: string, place: JsonPlace): RawRow {
  const { number, line, limits } = place
  if (isOverlong(text, limits)) return overlongRow(number, line, { text, limits })
  const { values, fault } = readObject(text, place)
  return fault
    ? { number, line, values, raw: storableText(text), fault }
    : { number, line, values, raw: text }
}

function readObject(text: string, { isBroken, encoding, limits }: JsonPlace): Read {
  if (isBroken) return { values: null, fault: fileFault('encoding-broken', { encoding }) }
  const scan = scanJson(text)
  if (scan.depth > limits.maxDepth) {
    return { values: null, fault: fileFault('json-too-deep', { depth: scan.depth, limit: limits.maxDepth }) }
  }
  const parsed = parse(text, scan.hasLongNumber)
  if ('fault' in parsed) return { values: null, fault: parsed.fault }
  if (!isObject(parsed.value)) {
    return { values: null, fault: fileFault('not-an-object', { found: kindOf(parsed.value) }) }
  }
  if (countKeys(parsed.value) !== scan.keys) {
    return { values: null, fault: fileFault('json-duplicate-key', { key: duplicateKey(text) ?? '' }) }
  }
  return { values: parsed.value, fault: characterFault(text, parsed.value) }
}

function parse(text: string, hasLongNumber: boolean): { value: unknown } | { fault: FileFault } {
  if (text === '') return { fault: fileFault('json-syntax', { detail: 'empty' }) }
  try {
    return { value: hasLongNumber ? JSON.parse(text, keepLongInteger) : JSON.parse(text) }
  } catch (error) {
    return { fault: fileFault('json-syntax', { detail: (error as Error).message.slice(0, 200) }) }
  }
}

function keepLongInteger(_key: string, value: unknown, context?: { source?: string }): unknown {
  if (typeof value !== 'number' || Number.isSafeInteger(value)) return value
  const source = context?.source ?? ''
  return /^-?\d+$/.test(source) && String(value) !== source ? source : value
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function kindOf(value: unknown): string {
  if (value === null) return 'null'
  return Array.isArray(value) ? 'array' : typeof value
}

/** Recursion is safe here: the depth has been checked. */
function countKeys(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0
  let count = 0
  if (Array.isArray(value)) {
    for (const item of value) count += countKeys(item)
    return count
  }
  const fields = value as Record<string, unknown>
  for (const key in fields) {
    const item = fields[key]
    count += typeof item === 'object' ? 1 + countKeys(item) : 1
  }
  return count
}

const escapedNul = /\\u0000/
const escapedSurrogate = /\\u[dD][89a-fA-F]/

/** Escapes can spell characters no database text can hold: NUL and half a UTF-16 pair. */
function characterFault(text: string, value: unknown): FileFault | undefined {
  if (escapedNul.test(text) && someText(value, (part) => part.includes('\0'))) {
    return fileFault('nul-character')
  }
  if (escapedSurrogate.test(text) && someText(value, (part) => !part.isWellFormed())) {
    return fileFault('encoding-broken', { encoding: 'utf-16' })
  }
  return undefined
}

function someText(value: unknown, test: (text: string) => boolean): boolean {
  if (typeof value === 'string') return test(value)
  if (typeof value !== 'object' || value === null) return false
  return Object.entries(value).some(([key, item]) => test(key) || someText(item, test))
}
