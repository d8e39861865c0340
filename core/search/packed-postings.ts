/** Where a term stands: document numbers in rising order and how often in each. */
export interface Postings {
  docs: number[]
  counts: number[]
}

/** The same, still packed. */
export interface PackedList {
  size: number
  bytes: Uint8Array
}

/** Terms of one bucket of one segment, as stored in a row. */
export type Bucket = Map<string, Postings>

const encoder = new TextEncoder()
const decoder = new TextDecoder()
/** Seven bits a byte hold 2^32 doubled in five bytes. */
const LONGEST_NUMBER = 8

/** FNV-1a, 32 bit, over UTF-16 code units. Stored buckets lie where this put them: it must stay as it is. */
export function termHash(term: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < term.length; i++) {
    hash ^= term.charCodeAt(i)
    hash = Math.imul(hash, 0x01000193)
  }
  // FNV mixes its high bits badly on short terms, and the bucket is taken from the high bits.
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return (hash ^ (hash >>> 13)) >>> 0
}

/** The bucket of a term among 2^bits; a bucket of a larger segment lies wholly inside one of a smaller. */
export function bucketOf(term: string, bits: number): number {
  return termHash(term) >>> (32 - bits)
}

/** Bits so that about 32 terms share a bucket: few enough to skip over, enough to keep rows few. At least 4. */
export function bucketBits(terms: number): number {
  return Math.min(20, Math.max(4, Math.ceil(Math.log2(Math.max(1, terms / 32)))))
}

/**
 * Packs a bucket. Per term: length and UTF-8 bytes of the term, number of documents, length and bytes of its list;
 * in the list per document: the step from the one before, doubled, plus one where a count other than 1 follows.
 */
export function packBucket(bucket: Bucket): Uint8Array {
  const writer = { bytes: new Uint8Array(1024), at: 0 }
  for (const [term, postings] of bucket) {
    const name = encoder.encode(term)
    const list = packList(postings)
    pushNumber(writer, name.length)
    pushBytes(writer, name)
    pushNumber(writer, postings.docs.length)
    pushNumber(writer, list.length)
    pushBytes(writer, list)
  }
  return writer.bytes.slice(0, writer.at)
}

/** Finds the lists in a packed bucket; with `wanted` only those terms, the others are skipped over. */
export function readBucket(packed: Uint8Array, wanted?: ReadonlySet<string>): Map<string, PackedList> {
  const lists = new Map<string, PackedList>()
  const reader = { packed, at: 0 }
  while (reader.at < packed.length) {
    const length = readNumber(reader)
    const term = decoder.decode(packed.subarray(reader.at, reader.at + length))
    reader.at += length
    const size = readNumber(reader)
    const end = readNumber(reader) + reader.at
    if (!wanted || wanted.has(term)) lists.set(term, { size, bytes: packed.subarray(reader.at, end) })
    reader.at = end
  }
  return lists
}

/** Numbers of documents and how often, in arrays of one kind: a mixture of kinds was measured to unpack ten times slower. */
export interface UnpackedList {
  docs: Int32Array
  counts: Int32Array
}

/** Unpacks a list into arrays at least as long as it is. Arrays used again and again cost a search no memory. */
export function unpackInto({ size, bytes }: PackedList, { docs, counts }: UnpackedList): void {
  const reader = { packed: bytes, at: 0 }
  let doc = 0
  for (let i = 0; i < size; i++) {
    const step = readNumber(reader)
    doc += Math.floor(step / 2)
    docs[i] = doc
    counts[i] = step % 2 === 1 ? readNumber(reader) : 1
  }
}

interface Reader {
  packed: Uint8Array
  at: number
}

interface Writer {
  bytes: Uint8Array
  at: number
}

function packList({ docs, counts }: Postings): Uint8Array {
  const writer = { bytes: new Uint8Array(docs.length * 2 + 16), at: 0 }
  let before = 0
  for (let i = 0; i < docs.length; i++) {
    const count = counts[i]!
    const step = (docs[i]! - before) * 2
    before = docs[i]!
    pushNumber(writer, count === 1 ? step : step + 1)
    if (count !== 1) pushNumber(writer, count)
  }
  return writer.bytes.subarray(0, writer.at)
}

function pushNumber(writer: Writer, value: number): void {
  makeRoom(writer, LONGEST_NUMBER)
  let rest = value
  while (rest >= 0x80) {
    writer.bytes[writer.at++] = (rest % 0x80) + 0x80
    rest = Math.floor(rest / 0x80)
  }
  writer.bytes[writer.at++] = rest
}

function pushBytes(writer: Writer, bytes: Uint8Array): void {
  makeRoom(writer, bytes.length)
  writer.bytes.set(bytes, writer.at)
  writer.at += bytes.length
}

function makeRoom(writer: Writer, count: number): void {
  if (writer.at + count <= writer.bytes.length) return
  const larger = new Uint8Array(Math.max(writer.bytes.length * 2, writer.at + count))
  larger.set(writer.bytes)
  writer.bytes = larger
}

function readNumber(reader: Reader): number {
  const first = reader.packed[reader.at]!
  if (first < 0x80) {
    reader.at++
    return first
  }
  let value = 0
  let scale = 1
  for (;;) {
    const byte = reader.packed[reader.at++]!
    if (byte < 0x80) return value + byte * scale
    value += (byte - 0x80) * scale
    scale *= 0x80
  }
}
