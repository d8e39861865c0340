import {
  type Bucket,
  bucketBits,
  bucketOf,
  type PackedList,
  type Postings,
  unpackInto,
} from './packed-postings.ts'
import { textTerms } from './text-terms.ts'

/** An immutable stretch of a text index: documents `firstDoc` to `lastDoc`, their lengths in terms (0 = not there). */
export interface Segment {
  firstDoc: number
  lastDoc: number
  bits: number
  lengths: Uint16Array
}

export interface BuiltSegment extends Segment {
  buckets: Map<number, Bucket>
}

const LONGEST = 0xffff

/** Inverts texts, numbered from `firstDoc` on, into the buckets of a new segment. */
export function buildSegment(texts: string[], firstDoc: number): BuiltSegment {
  const lengths = new Uint16Array(texts.length)
  const inverted = new Map<string, Postings>()
  texts.forEach((text, i) => {
    const terms = textTerms(text)
    lengths[i] = Math.min(Math.max(1, terms.length), LONGEST)
    for (const term of terms) place(inverted, { term, doc: firstDoc + i })
  })
  const bits = bucketBits(inverted.size)
  return {
    firstDoc,
    lastDoc: firstDoc + texts.length - 1,
    bits,
    lengths,
    buckets: intoBuckets(inverted, bits),
  }
}

/** Spreads terms over their buckets. */
export function intoBuckets(terms: Iterable<[string, Postings]>, bits: number): Map<number, Bucket> {
  const buckets = new Map<number, Bucket>()
  for (const [term, postings] of terms) {
    const number = bucketOf(term, bits)
    const bucket = buckets.get(number) ?? new Map()
    buckets.set(number, bucket.set(term, postings))
  }
  return buckets
}

/** Joins lists of one term from segments in rising order of documents, without those no longer alive. */
export function joinLists(lists: PackedList[], isAlive: (doc: number) => boolean): Postings {
  const joined: Postings = { docs: [], counts: [] }
  for (const list of lists) {
    const docs = new Int32Array(list.size)
    const counts = new Int32Array(list.size)
    unpackInto(list, { docs, counts })
    for (let i = 0; i < list.size; i++) {
      if (!isAlive(docs[i]!)) continue
      joined.docs.push(docs[i]!)
      joined.counts.push(counts[i]!)
    }
  }
  return joined
}

function place(inverted: Map<string, Postings>, { term, doc }: { term: string; doc: number }): void {
  const postings = inverted.get(term)
  if (!postings) inverted.set(term, { docs: [doc], counts: [1] })
  else if (postings.docs.at(-1) === doc) postings.counts[postings.counts.length - 1]!++
  else {
    postings.docs.push(doc)
    postings.counts.push(1)
  }
}
