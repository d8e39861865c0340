import type { Pool, PoolClient } from 'pg'
import { countFacets, countKinds } from '#core/search/count-facets.ts'
import { type QueryForm, readQuery } from '#core/search/query-form.ts'
import { readCursor, type SearchCursor, writeCursor } from './cursor.ts'
import { mergeHits, type RankedHit } from './merge-hits.ts'
import type { Scope } from './name-candidates.ts'
import { type NameHits, searchNames } from './name-search.ts'
import type { SearchAnswer, SearchQuery } from './search-query.ts'
import { showHits } from './show-hits.ts'
import { withSnapshot } from './snapshot.ts'
import { searchTexts, type TextHits } from './text-search.ts'

const noNames: NameHits = { hits: [], isCapped: false, slips: null }
const noTexts: TextHits = { hits: [], isCapped: false, lastDocs: {} }

/**
 * Answers the search box: subjects and records by name, short name, code or initials, long texts by what they say,
 * in one order. `asOf` is today's date; only what is public on it is found.
 * Nothing that is typed is an error; an empty query finds nothing.
 * @throws Refusal `bad-cursor` for a place to go on from that no page gave
 */
export async function search(from: SearchedIn, query: SearchQuery, asOf: string): Promise<SearchAnswer> {
  const form = readQuery(query.q)
  const cursor = query.after ? readCursor(query.after) : undefined
  if (form.folded === '') return answerOf(query, { hits: [], shown: [], isCapped: false, next: null })
  return await withSnapshot(from.published, (client) => searchIn(client, { from, form, query, cursor, asOf }))
}

/**
 * Whatever is answered is read through `published`, the public's own connection. In the postings of texts and the sample of
 * tokens, which nobody else may read, the platform itself looks for numbers of documents and shares of tokens (`pool`).
 */
export interface SearchedIn {
  pool: Pool
  published: Pool
}

interface Asked {
  from: SearchedIn
  form: QueryForm
  query: SearchQuery
  cursor: SearchCursor | undefined
  asOf: string
}

async function searchIn(client: PoolClient, asked: Asked): Promise<SearchAnswer> {
  const { from, form, query, cursor, asOf } = asked
  const scope: Scope = { asOf, facets: query.facets ?? {} }
  const isByName = form.asName || form.asCode || form.asInitials
  const names = isByName
    ? await searchNames(client, form, { pool: from.pool, scope, slips: cursor?.slips })
    : noNames
  const isSettled = cursor ? isWithoutTexts(cursor) : answersByName(form, names)
  const texts =
    form.asText && !isSettled
      ? await searchTexts(client, form, { pool: from.pool, scope, lastDocs: cursor?.lastDocs })
      : noTexts
  const hits = mergeHits(names.hits, texts.hits)
  const wanted = hits.filter((hit) => !query.kind || hit.kind === query.kind)
  const page = pageOf(wanted, cursor, limitOf(query))
  const details = await showHits(client, form, { page: page.hits, counted: wanted })
  const plan = { slips: names.slips, lastDocs: texts.lastDocs }
  return answerOf(query, {
    hits,
    shown: details.results,
    facets: countFacets(details.counted),
    total: wanted.length,
    isCapped: names.isCapped || texts.isCapped,
    next: page.last ? writeCursor({ rank: page.last.rank, id: page.last.id, ...plan }) : null,
  })
}

const LONG_NAME = 6
const SURE = { long: 0.75, code: 0.9 }

/** Long enough to be a name and found as one, or found as a code: the pieces of it in texts would be noise. */
function answersByName({ core, isQuestion }: QueryForm, { hits }: NameHits): boolean {
  const best = hits[0]
  if (!best || isQuestion) return false
  return best.by === 'code'
    ? best.score >= SURE.code
    : [...core].length >= LONG_NAME && best.score >= SURE.long
}

/** The pages after a first one without texts stay without, whatever names have come since. */
function isWithoutTexts({ lastDocs }: SearchCursor): boolean {
  return Object.keys(lastDocs).length === 0
}

interface Found {
  hits: RankedHit[]
  shown: SearchAnswer['results']
  facets?: SearchAnswer['facets']
  total?: number
  isCapped: boolean
  next: string | null
}

function answerOf(query: SearchQuery, found: Found): SearchAnswer {
  return {
    q: query.q,
    total: found.total ?? 0,
    totalIsExact: !found.isCapped,
    kinds: countKinds(found.hits.map((hit) => ({ kind: hit.kind, facets: {} }))),
    facets: found.facets ?? {},
    results: found.shown,
    next: found.next,
  }
}

function limitOf({ limit = 20 }: SearchQuery): number {
  return Number.isFinite(limit) ? Math.min(100, Math.max(1, Math.trunc(limit))) : 20
}

/** The hits after the cursor in the total order of rank and id, which no insertion changes. */
function pageOf(hits: RankedHit[], cursor: SearchCursor | undefined, limit: number) {
  const rest = cursor ? hits.filter((hit) => isAfter(hit, cursor)) : hits
  const page = rest.slice(0, limit)
  return { hits: page, last: rest.length > limit ? page.at(-1) : undefined }
}

function isAfter(hit: RankedHit, cursor: SearchCursor): boolean {
  return hit.rank < cursor.rank || (hit.rank === cursor.rank && hit.id > cursor.id)
}
