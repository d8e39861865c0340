import type { FastifyRequest } from 'fastify'
import type { NewestPlace } from '../postgres/cases.ts'
import { queryNumber, readCursor, writeCursor } from './asking.ts'

/** Which part of a list that goes from the newest to the oldest is asked for. */
export interface NewestPage {
  after: NewestPlace | undefined
  limit: number
}

/** As `limit` and `after` of the query say. @throws Refusal `bad-query`, `bad-cursor` */
export function newestPage(request: FastifyRequest): NewestPage {
  const limit = queryNumber(request, 'limit', { least: 1, most: 200, otherwise: 100 })
  return { after: readCursor(request, isPlace), limit }
}

/** What the next page is asked with; null where this was the last. */
export function nextPlace<Row>(
  { limit }: NewestPage,
  rows: readonly Row[],
  placeOf: (row: Row) => NewestPlace,
): string | null {
  const last = rows.length < limit ? undefined : rows.at(-1)
  return last === undefined ? null : writeCursor(placeOf(last))
}

function isPlace(value: unknown): value is NewestPlace {
  const place = value as { at?: unknown; id?: unknown } | null
  return typeof place?.at === 'string' && !Number.isNaN(Date.parse(place.at)) && typeof place.id === 'string'
}
