import type { PoolClient } from 'pg'
import {
  type Bucket,
  bucketBits,
  type PackedList,
  type Postings,
  packBucket,
  readBucket,
} from '#core/search/packed-postings.ts'
import { intoBuckets, joinLists } from '#core/search/segment.ts'
import { keepBuckets, keepSegmentRow } from './index-texts.ts'
import { type Collection, findSegments, type StoredSegment } from './text-segments.ts'

/** So many neighbours of about one size become one; each text is then rewritten about once per factor of eight. */
const NEIGHBOURS = 8
/** A merge goes through the buckets in sixteen slices, so that it holds a sixteenth of the index in memory. */
const SLICES = 16

/** Merges the segments of each collection of a part where many of one size stand side by side. True if any were. */
export async function mergeSegments(tx: PoolClient, part: number): Promise<boolean> {
  const collections = await lockCollections(tx, part)
  let isMerged = false
  for (const collection of collections) {
    const run = smallRun(await findSegments(tx, collection))
    if (run.length < NEIGHBOURS) continue
    await mergeRun(tx, collection, run)
    isMerged = true
  }
  return isMerged
}

/** Held until commit: an indexer or a second merge must not number or remove segments meanwhile. */
async function lockCollections(tx: PoolClient, part: number): Promise<(Collection & { next: number })[]> {
  const found = await tx.query<Collection & { next: number }>(
    'select part, collection, next_segment as next from text_collections where part = $1 order by collection for update',
    [part],
  )
  return found.rows
}

/** The newest segments, back to the first that is a size larger, if together they make one of the next size. */
function smallRun(segments: StoredSegment[]): StoredSegment[] {
  const sizes = segments.map(sizeOf)
  for (const size of [...new Set(sizes)].sort((a, b) => a - b)) {
    const run = segments.slice(sizes.findLastIndex((other) => other > size) + 1)
    const docs = run.reduce((sum, segment) => sum + segment.lengths.length, 0)
    if (run.length >= NEIGHBOURS && docs >= NEIGHBOURS ** (size + 1)) return run
  }
  return []
}

function sizeOf(segment: StoredSegment): number {
  return Math.floor(Math.log(segment.lengths.length) / Math.log(NEIGHBOURS))
}

async function mergeRun(tx: PoolClient, collection: Collection & { next: number }, run: StoredSegment[]) {
  const alive = await aliveDocs(tx, collection, run)
  const place = { part: collection.part, collection: collection.collection, segment: collection.next }
  const joined = joinedLengths(run, alive)
  const bits = await mergedBits(tx, collection, run)
  await takeSegmentNumber(tx, collection)
  await keepSegmentRow(tx, place, { ...joined, bits })
  for (let slice = 0; slice < SLICES; slice++) {
    const lists = await readSlice(tx, collection, { run, slice })
    const terms = joinTerms(lists, (doc) => alive.has(doc))
    await keepBuckets(tx, place, packAll(intoBuckets(terms, bits)))
  }
  await removeSegments(tx, collection, run)
}

function joinTerms(
  lists: Map<string, PackedList[]>,
  isAlive: (doc: number) => boolean,
): [string, Postings][] {
  const terms = [...lists].map(([term, found]): [string, Postings] => [term, joinLists(found, isAlive)])
  return terms.filter(([, joined]) => joined.docs.length > 0)
}

function packAll(buckets: Map<number, Bucket>) {
  return [...buckets].map(([bucket, terms]) => ({ bucket, packed: packBucket(terms) }))
}

async function aliveDocs(tx: PoolClient, { part, collection }: Collection, run: StoredSegment[]) {
  const found = await tx.query<{ doc: number }>(
    'select doc from text_documents where part = $1 and collection = $2 and doc between $3 and $4',
    [part, collection, run[0]!.firstDoc, run.at(-1)!.lastDoc],
  )
  return new Set(found.rows.map((row) => row.doc))
}

function joinedLengths(run: StoredSegment[], alive: Set<number>) {
  const firstDoc = run[0]!.firstDoc
  const lastDoc = run.at(-1)!.lastDoc
  const lengths = new Uint16Array(lastDoc - firstDoc + 1)
  for (const segment of run) lengths.set(segment.lengths, segment.firstDoc - firstDoc)
  for (let i = 0; i < lengths.length; i++) if (!alive.has(firstDoc + i)) lengths[i] = 0
  return { firstDoc, lastDoc, lengths }
}

/** The number of terms is not known beforehand; the rows of the largest segment tell its own, and terms grow slowly. */
async function mergedBits(tx: PoolClient, { part, collection }: Collection, run: StoredSegment[]) {
  const largest = Math.max(...run.map((segment) => segment.bits))
  const slice = await readSlice(tx, { part, collection }, { run, slice: 0 })
  return Math.max(largest, bucketBits(slice.size * SLICES))
}

async function takeSegmentNumber(tx: PoolClient, { part, collection }: Collection): Promise<void> {
  await tx.query(
    'update text_collections set next_segment = next_segment + 1 where part = $1 and collection = $2',
    [part, collection],
  )
}

async function readSlice(
  tx: PoolClient,
  { part, collection }: Collection,
  { run, slice }: { run: StoredSegment[]; slice: number },
) {
  const found = await tx.query<{ packed: Buffer }>(
    `select packed
     from text_postings
     join unnest($3::int[], $4::int[], $5::int[]) as wanted (segment, first, past) using (segment)
     where part = $1 and collection = $2 and bucket >= first and bucket < past
     order by array_position($3::int[], segment)`,
    [
      part,
      collection,
      run.map((segment) => segment.segment),
      run.map((segment) => (slice * 2 ** segment.bits) / SLICES),
      run.map((segment) => ((slice + 1) * 2 ** segment.bits) / SLICES),
    ],
  )
  return listsOf(found.rows.map((row) => row.packed))
}

function listsOf(packed: Buffer[]) {
  const lists = new Map<string, PackedList[]>()
  for (const bytes of packed) {
    for (const [term, postings] of readBucket(bytes)) {
      const known = lists.get(term)
      if (known) known.push(postings)
      else lists.set(term, [postings])
    }
  }
  return lists
}

async function removeSegments(tx: PoolClient, { part, collection }: Collection, run: StoredSegment[]) {
  const numbers = run.map((segment) => segment.segment)
  await tx.query('delete from text_postings where part = $1 and collection = $2 and segment = any($3)', [
    part,
    collection,
    numbers,
  ])
  await tx.query('delete from text_segments where part = $1 and collection = $2 and segment = any($3)', [
    part,
    collection,
    numbers,
  ])
}
