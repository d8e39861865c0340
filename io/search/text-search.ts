import type { Pool, PoolClient } from 'pg'
import { withCoherence } from '#core/search/coherence.ts'
import type { QueryForm } from '#core/search/query-form.ts'
import { queryTerms } from '#core/search/query-terms.ts'
import { type TextHit as Scored, scoreTexts } from '#core/search/text-score.ts'
import type { Scope } from './name-candidates.ts'
import { withSnapshot } from './snapshot.ts'
import { findDocuments, findPostings, type TextCandidate } from './text-candidates.ts'
import { type Collection, findCollections, findSegments } from './text-segments.ts'

export interface TextHit extends Collection {
  id: string
  doc: number
  kind: string
  score: number
  facets: Record<string, string>
}

export interface TextHits {
  hits: TextHit[]
  isCapped: boolean
  lastDocs: Record<string, number>
}

/** So many are ranked: with 300 recall@100 fell from .725 to .714, with 3,000 it was the same. */
const RANKED = 1000
/** Of a few words a text must have nearly as much as the best one has, and not just chance pieces. */
const LEAST_COVER = 0.25
const SHARE_OF_BEST = 0.6

/** Finds long texts in all collections. `lastDocs` is where an earlier page ended each collection. */
export async function searchTexts(
  client: PoolClient,
  form: QueryForm,
  { pool, scope, lastDocs }: { pool: Pool; scope: Scope; lastDocs: Record<string, number> | undefined },
): Promise<TextHits> {
  const sought = await withSnapshot(pool, (index) => seekTexts(index, form, lastDocs))
  const answers: TextHits[] = []
  for (const one of sought) answers.push(await answerOf(client, form, { sought: one, scope }))
  const hits = answers
    .flatMap((answer) => answer.hits)
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
  return {
    hits,
    isCapped: answers.some((answer) => answer.isCapped),
    lastDocs: Object.assign({}, ...answers.map((answer) => answer.lastDocs)),
  }
}

/** What the postings of a collection say of the words: numbers of documents and scores, no word of theirs. */
interface Sought {
  collection: Collection
  scored: Scored[]
  last: number
}

async function seekTexts(
  index: PoolClient,
  form: QueryForm,
  lastDocs: Record<string, number> | undefined,
): Promise<Sought[]> {
  const found: Sought[] = []
  for (const collection of await findCollections(index)) {
    const lastDoc = lastDocs ? (lastDocs[collection.collection] ?? -1) : Number.POSITIVE_INFINITY
    found.push(await seekIn(index, form, { collection, lastDoc }))
  }
  return found
}

async function seekIn(
  index: PoolClient,
  form: QueryForm,
  { collection, lastDoc }: { collection: Collection; lastDoc: number },
): Promise<Sought> {
  const segments = await findSegments(index, collection)
  const last = Math.min(lastDoc, segments.at(-1)?.lastDoc ?? -1)
  const terms = queryTerms(form.text)
  const postings = await findPostings(index, collection, { terms: terms.map(({ term }) => term), segments })
  return { collection, last, scored: scoreTexts({ terms, segments, postings, lastDoc: last, most: RANKED }) }
}

async function answerOf(
  client: PoolClient,
  form: QueryForm,
  { sought, scope }: { sought: Sought; scope: Scope },
): Promise<TextHits> {
  const { collection, scored, last } = sought
  const candidates = await findDocuments(client, scope, { ...collection, docs: scored.map((hit) => hit.doc) })
  const hits = ranked(scored, candidates)
  return {
    hits: (form.isQuestion ? hits : coveringWell(hits)).map((hit) => ({ ...hit, ...collection })),
    isCapped: scored.length >= RANKED,
    lastDocs: { [collection.collection]: last },
  }
}

function coveringWell<T extends { cover: number }>(hits: T[]): T[] {
  const best = hits.reduce((most, hit) => Math.max(most, hit.cover), 0)
  return hits.filter((hit) => hit.cover >= Math.max(LEAST_COVER, SHARE_OF_BEST * best))
}

/** Versions of one article have its law and its title in common; the best of them stands for all. */
function onePerTitle<T extends TextCandidate>(hits: T[]): T[] {
  const seen = new Set<string>()
  return hits.filter((hit) => {
    const before = seen.size
    return seen.add(`${hit.subject}\n${hit.title}`).size > before
  })
}

function ranked(scored: Scored[], candidates: TextCandidate[]) {
  const known = new Map(candidates.map((candidate) => [candidate.doc, candidate]))
  const weighed = scored.flatMap(({ doc, score, cover }) => {
    const candidate = known.get(doc)
    return candidate
      ? [{ ...candidate, cover, score: score * candidate.weight, group: candidate.subject }]
      : []
  })
  return withCoherence(onePerTitle(weighed.sort((a, b) => b.score - a.score)))
}
