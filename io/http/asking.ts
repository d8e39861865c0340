import type { FastifyRequest } from 'fastify'
import { isDate } from '#core/clock/date.ts'
import { dateInShanghai } from '#core/clock/shanghai.ts'
import { readInstant } from '#core/text/read-date.ts'
import type { Asking } from '../postgres/asking.ts'
import { Refusal } from '../refusal.ts'
import type { System } from '../system.ts'

/** Everybody asks as the public; reading more is asked for expressly, by `reading` (see `reading.ts`). */
export function asking(system: System): Asking {
  const now = system.now()
  return { now, today: dateInShanghai(now), circle: 'public' }
}

/** One text of the query string; a repeated or overlong one is refused, not guessed. */
export function queryText(request: FastifyRequest, name: string, most = 200): string | undefined {
  const value = (request.query as Record<string, unknown>)[name]
  if (value === undefined || value === '') return undefined
  if (typeof value !== 'string' || value.length > most) throw new Refusal('bad-query', { field: name })
  if (value.includes('\u0000')) throw new Refusal('bad-query', { field: name })
  return value
}

/** What `facet.NAME` narrows to; PostgreSQL holds no NUL, neither in a value nor in a name. */
export function queryFacets(request: FastifyRequest): Record<string, string> {
  const given = Object.entries(request.query as Record<string, unknown>).filter(
    ([name, value]) => name.startsWith('facet.') && typeof value === 'string' && value !== '',
  )
  const plain = (text: string) => text.slice(0, 200).replaceAll('\u0000', '')
  return Object.fromEntries(
    given.map(([name, value]) => [plain(name.slice('facet.'.length)), plain(String(value))]),
  )
}

export function queryNumber(
  request: FastifyRequest,
  name: string,
  range: { least: number; most: number; otherwise: number },
): number {
  const text = queryText(request, name, 20)
  if (text === undefined) return range.otherwise
  if (!/^\d+$/.test(text)) throw new Refusal('bad-query', { field: name })
  return Math.min(range.most, Math.max(range.least, Number(text)))
}

export function queryDate(request: FastifyRequest, name: string): string | null {
  const text = queryText(request, name, 40)
  if (text === undefined) return null
  if (!isDate(text)) throw new Refusal('bad-date', { field: name })
  return text
}

/** An instant, or a date, which means its end: what was known on that day. */
export function queryInstant(request: FastifyRequest, name: string): string | null {
  const text = queryText(request, name, 40)
  if (text === undefined) return null
  const read = readInstant(isDate(text) ? `${text}T23:59:59.999+08:00` : (text as string).replace(' ', '+'))
  if (!read.ok) throw new Refusal('bad-date', { field: name })
  return read.instant
}

/** Cursors are opaque to callers; one that was not made here is refused. */
export function readCursor<T>(request: FastifyRequest, check: (value: unknown) => value is T): T | undefined {
  const text = queryText(request, 'after', 2000)
  if (text === undefined) return undefined
  try {
    const value: unknown = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'))
    if (check(value)) return value
  } catch {
    // Falls through to the refusal: whatever is wrong with it, it is not one of ours.
  }
  throw new Refusal('bad-cursor')
}

export function writeCursor(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url')
}

export function pathText(request: FastifyRequest, name: string): string {
  const value = (request.params as Record<string, string>)[name] ?? ''
  if (value.includes('\u0000') || value.length > 1000) throw new Refusal('bad-query', { field: name })
  return value
}
