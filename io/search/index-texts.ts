import type { PoolClient } from 'pg'
import { partitionOf } from '#core/event.ts'
import { packBucket } from '#core/search/packed-postings.ts'
import { type BuiltSegment, buildSegment } from '#core/search/segment.ts'
import { storable } from './storable.ts'
import type { TextDoc } from './text-doc.ts'

/** A segment larger than this is not built at once, so memory stays flat. */
const MOST_DOCS = 5000

/**
 * Adds or replaces long texts by collection and id; one segment per collection and 5,000 documents.
 * Follow it with `mergeSegments` in the same or another transaction.
 */
export async function indexTexts(tx: PoolClient, docs: TextDoc[]): Promise<void> {
  const collections = Map.groupBy(docs, (doc) => doc.collection)
  for (const [collection, given] of [...collections].sort()) {
    const kept = [...new Map(given.map((doc) => [doc.id, doc])).values()]
    for (let at = 0; at < kept.length; at += MOST_DOCS)
      await addSegment(tx, collection, kept.slice(at, at + MOST_DOCS))
  }
}

async function addSegment(tx: PoolClient, collection: string, docs: TextDoc[]): Promise<void> {
  const { firstDoc, segment } = await takeNumbers(tx, collection, docs.length)
  await keepDocuments(tx, docs, firstDoc)
  const built = buildSegment(
    docs.map((doc) => `${doc.title}\n${doc.body}`),
    firstDoc,
  )
  await keepSegment(tx, { part: partitionOf(collection), collection, segment }, built)
}

/** Held until commit: two indexers must not give one number to two documents. */
async function takeNumbers(tx: PoolClient, collection: string, count: number) {
  const taken = await tx.query<{ first_doc: number; segment: number }>(
    `insert into text_collections (part, collection, next_doc, next_segment)
     values ($1, $2, $3, 1)
     on conflict (part, collection) do update set
       next_doc = text_collections.next_doc + $3, next_segment = text_collections.next_segment + 1
     returning next_doc - $3 as first_doc, next_segment - 1 as segment`,
    [partitionOf(collection), collection, count],
  )
  return { firstDoc: taken.rows[0]!.first_doc, segment: taken.rows[0]!.segment }
}

async function keepDocuments(tx: PoolClient, docs: TextDoc[], firstDoc: number): Promise<void> {
  const column = <K extends keyof TextDoc>(name: K) => docs.map((doc) => doc[name])
  await tx.query(UPSERT, [
    partitionOf(docs[0]!.collection),
    docs[0]!.collection,
    docs.map((_, i) => firstDoc + i),
    column('id'),
    column('kind'),
    column('type'),
    column('key'),
    column('subject'),
    column('title').map(storable),
    column('body').map(storable),
    column('weight'),
    docs.map((doc) => JSON.stringify(doc.facets)),
    column('at'),
    column('publicFrom'),
    column('publicUntil'),
  ])
}

const UPSERT = `
insert into text_documents (part, collection, doc, id, kind, type, key, subject, title, body, weight, facets, at,
  public_from, public_until)
select $1, $2, given.*
from unnest($3::int[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[], $9::text[], $10::text[],
  $11::real[], $12::jsonb[], $13::text[], $14::date[], $15::date[]) as given
on conflict (part, collection, id) do update set
  doc = excluded.doc, kind = excluded.kind, type = excluded.type, key = excluded.key, subject = excluded.subject,
  title = excluded.title, body = excluded.body, weight = excluded.weight, facets = excluded.facets,
  at = excluded.at, public_from = excluded.public_from, public_until = excluded.public_until`

export interface SegmentPlace {
  part: number
  collection: string
  segment: number
}

/** Writes a whole new segment. */
export async function keepSegment(tx: PoolClient, place: SegmentPlace, built: BuiltSegment): Promise<void> {
  await keepSegmentRow(tx, place, built)
  const buckets = [...built.buckets].sort(([a], [b]) => a - b)
  await keepBuckets(
    tx,
    place,
    buckets.map(([bucket, terms]) => ({ bucket, packed: packBucket(terms) })),
  )
}

export async function keepSegmentRow(
  tx: PoolClient,
  { part, collection, segment }: SegmentPlace,
  { firstDoc, lastDoc, bits, lengths }: Omit<BuiltSegment, 'buckets'>,
): Promise<void> {
  const bytes = Buffer.from(lengths.buffer, lengths.byteOffset, lengths.byteLength)
  await tx.query(
    `insert into text_segments (part, collection, segment, first_doc, last_doc, bits, lengths)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [part, collection, segment, firstDoc, lastDoc, bits, bytes],
  )
}

export async function keepBuckets(
  tx: PoolClient,
  { part, collection, segment }: SegmentPlace,
  rows: { bucket: number; packed: Uint8Array }[],
): Promise<void> {
  await tx.query(
    `insert into text_postings (part, collection, segment, bucket, packed)
     select $1, $2, $3, given.* from unnest($4::int[], $5::bytea[]) as given`,
    [part, collection, segment, rows.map((row) => row.bucket), rows.map((row) => Buffer.from(row.packed))],
  )
}
