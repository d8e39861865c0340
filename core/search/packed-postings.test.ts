import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  type Bucket,
  bucketOf,
  type Postings,
  packBucket,
  readBucket,
  unpackInto,
} from './packed-postings.ts'
import { joinLists } from './segment.ts'

const postings = fc
  .uniqueArray(fc.nat(0x7fffffff), { maxLength: 200 })
  .map((docs) => docs.toSorted((a, b) => a - b))
  .chain((docs) =>
    fc.record(
      {
        docs: fc.constant(docs),
        counts: fc.array(fc.integer({ min: 1, max: 60_000 }), {
          minLength: docs.length,
          maxLength: docs.length,
        }),
      },
      { noNullPrototype: true },
    ),
  )
const bucket = fc
  .array(fc.tuple(fc.string({ unit: 'grapheme' }), postings))
  .map((rows): Bucket => new Map(rows))

test('what is packed is read back the same', () => {
  fc.assert(fc.property(bucket, (given) => assert.deepEqual(unpacked(packBucket(given)), given)))
})

test('only wanted terms are read', () => {
  const packed = packBucket(
    new Map([
      ['押金', one(3)],
      ['租金', one(5)],
    ]),
  )
  assert.deepEqual(unpacked(packed, new Set(['租金'])), new Map([['租金', one(5)]]))
})

test('a bucket of a larger segment lies inside one of a smaller, so that merging goes slice by slice', () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 4, max: 20 }), (term, bits) => {
      assert.equal(bucketOf(term, bits) >> (bits - 4), bucketOf(term, 4))
    }),
  )
})

test('joining drops the dead and keeps the order', () => {
  const packed = [one(1), one(4)].map((list) => readBucket(packBucket(new Map([['a', list]]))).get('a')!)
  assert.deepEqual(
    joinLists(packed, (doc) => doc !== 1),
    one(4),
  )
})

function one(doc: number): Postings {
  return { docs: [doc], counts: [2] }
}

function unpacked(packed: Uint8Array, wanted?: Set<string>): Bucket {
  const bucket: Bucket = new Map()
  for (const [term, list] of readBucket(packed, wanted)) {
    const read = { docs: new Int32Array(list.size), counts: new Int32Array(list.size) }
    unpackInto(list, read)
    bucket.set(term, { docs: [...read.docs], counts: [...read.counts] })
  }
  return bucket
}
