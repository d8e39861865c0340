import type { PoolClient } from 'pg'
import { bucketOf, type PackedList, readBucket } from '#core/search/packed-postings.ts'
import type { Scope } from './name-candidates.ts'
import type { Collection, StoredSegment } from './text-segments.ts'

/** The lists of the terms in every segment, in rising order of documents. */
export async function findPostings(
  client: PoolClient,
  { part, collection }: Collection,
  { terms, segments }: { terms: string[]; segments: StoredSegment[] },
): Promise<Map<string, PackedList[]>> {
  const wanted = segments.flatMap(({ segment, bits }) => bucketsOf(terms, { segment, bits }))
  const found = await client.query<{ packed: Buffer }>(
    `select packed
     from unnest($3::int[], $4::int[]) with ordinality as wanted (segment, bucket, place)
     join text_postings using (segment, bucket)
     where part = $1 and collection = $2
     order by place`,
    [part, collection, wanted.map((one) => one.segment), wanted.map((one) => one.bucket)],
  )
  return gathered(
    found.rows.map((row) => row.packed),
    new Set(terms),
  )
}

function bucketsOf(terms: string[], { segment, bits }: { segment: number; bits: number }) {
  const buckets = new Set(terms.map((term) => bucketOf(term, bits)))
  return [...buckets].map((bucket) => ({ segment, bucket }))
}

function gathered(packed: Buffer[], terms: Set<string>): Map<string, PackedList[]> {
  const lists = new Map<string, PackedList[]>()
  for (const bytes of packed) {
    for (const [term, postings] of readBucket(bytes, terms)) {
      const known = lists.get(term)
      if (known) known.push(postings)
      else lists.set(term, [postings])
    }
  }
  return lists
}

export interface TextCandidate {
  doc: number
  id: string
  kind: string
  subject: string
  title: string
  weight: number
  facets: Record<string, string>
}

/** Those of the documents that are alive and may be seen. */
export async function findDocuments(
  client: PoolClient,
  scope: Scope,
  { part, collection, docs }: Collection & { docs: number[] },
): Promise<TextCandidate[]> {
  const found = await client.query<TextCandidate>(
    `select doc, id, kind, subject, title, weight, facets
     from text_documents
     where part = $1 and collection = $2 and doc = any($3)
       and public_from <= $4 and (public_until is null or public_until >= $4) and facets @> $5`,
    [part, collection, docs, scope.asOf, JSON.stringify(scope.facets)],
  )
  return found.rows
}

export interface TextDetail {
  collection: string
  doc: number
  type: string | null
  key: string | null
  subject: string
  title: string
  body: string
  at: string | null
}

/** What is shown of documents; no more than the first 20,000 characters of their text. */
export async function getTextDetails(
  client: PoolClient,
  rows: (Collection & { doc: number })[],
): Promise<TextDetail[]> {
  const found = await client.query<TextDetail>(
    `select document.collection, document.doc, type, key, subject, title, left(body, 20000) as body, at
     from unnest($1::smallint[], $2::text[], $3::int[]) as wanted (part, collection, doc)
     cross join lateral (
       select text_documents.* from text_documents
       where text_documents.part = wanted.part and text_documents.collection = wanted.collection
         and text_documents.doc = wanted.doc limit 1
     ) as document`,
    [rows.map((row) => row.part), rows.map((row) => row.collection), rows.map((row) => row.doc)],
  )
  return found.rows
}
