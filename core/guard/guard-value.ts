import { findNumbers } from './find-numbers.ts'
import type { Finding } from './finding.ts'
import { maskNumbers, maskSpans } from './mask-numbers.ts'

/**
 * The persons' numbers in a value as JSON can hold it: in its texts, its numbers and the names of its members. `path` is
 * where the value itself stands.
 */
export function guardValue(value: unknown, path = ''): Finding[] {
  if (typeof value === 'string') return guardText(value, path)
  if (typeof value === 'number') return guardText(String(value), path)
  if (Array.isArray(value)) return value.flatMap((one, at) => guardValue(one, `${path}[${at}]`))
  if (typeof value !== 'object' || value === null) return NONE
  return Object.entries(value).flatMap(([name, one]) => {
    const inside = path === '' ? maskNumbers(name) : `${path}.${maskNumbers(name)}`
    return [...guardText(name, inside), ...guardValue(one, inside)]
  })
}

const NONE: Finding[] = []

/** So much of the text stands in an excerpt before and behind the number. */
const AROUND = 8

function guardText(text: string, path: string): Finding[] {
  const spans = findNumbers(text)
  if (spans.length === 0) return NONE
  const masked = maskSpans(text, spans)
  return spans.map(({ kind, start, end }) => ({
    kind,
    path,
    excerpt: masked.slice(Math.max(0, start - AROUND), end + AROUND).toWellFormed(),
  }))
}
