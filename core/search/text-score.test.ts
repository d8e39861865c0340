import assert from 'node:assert/strict'
import { test } from 'node:test'
import { withCoherence } from './coherence.ts'
import { type PackedList, packBucket, readBucket } from './packed-postings.ts'
import { readQuery } from './query-form.ts'
import { queryTerms } from './query-terms.ts'
import { buildSegment } from './segment.ts'
import { scoreTexts } from './text-score.ts'

const texts = [
  '出租人应当返还押金',
  '承租人支付租金',
  '保证金不予返还',
  '押金押金押金押金与其他许多无关的规定',
]

test('the text that has most of the question comes first, and the share it has is told', () => {
  const hits = ask('押金返还', texts.length - 1)
  assert.equal(hits[0]!.doc, 0)
  assert.ok(hits[0]!.cover > hits.at(-1)!.cover)
})

test('a text that came after the first page changes neither the hits nor their scores', () => {
  const before = ask('押金返还', 2, texts.slice(0, 3))
  assert.deepEqual(ask('押金返还', 2, texts), before)
})

test('no more than asked for are ranked, and they are the best', () => {
  const many = Array.from({ length: 500 }, (_, i) => '押金'.repeat((i % 7) + 1) + '无关'.repeat(i % 11))
  const all = ask('押金', 499, many, 500)
  assert.equal(all.length, 500)
  assert.deepEqual(ask('押金', 499, many, 30), all.slice(0, 30))
})

test('articles of a law that answers well as a whole are lifted over a lonely one', () => {
  const hits = [
    { group: 'lonely', score: 10 },
    ...Array.from({ length: 8 }, () => ({ group: 'whole', score: 9.5 })),
  ]
  const lifted = withCoherence(hits).toSorted((a, b) => b.score - a.score)
  assert.equal(lifted[0]!.group, 'whole')
})

test('what a jurist would say is sought too, but weighs less than what was asked', () => {
  const weights = new Map(queryTerms('房东不还钱怎么办').map(({ term, weight }) => [term, weight]))
  assert.equal(weights.get('房东'), 1)
  assert.equal(weights.get('出租'), 0.5)
  assert.equal(weights.has('怎么'), false)
})

test('a question of nothing but asking words is still sought', () => {
  assert.ok(queryTerms('怎么办').length > 0)
})

test('the form of a query decides how it is sought', () => {
  const forms = (q: string) => {
    const { asName, asCode, asInitials, asText } = readQuery(q)
    return { asName, asCode, asInitials, asText }
  }
  assert.deepEqual(forms('工行'), { asName: true, asCode: false, asInitials: false, asText: true })
  assert.deepEqual(forms('hwjs'), { asName: true, asCode: true, asInitials: true, asText: false })
  assert.deepEqual(forms('9144030'), { asName: true, asCode: true, asInitials: false, asText: false })
  assert.deepEqual(forms('物业可以停水停电吗？'), {
    asName: false,
    asCode: false,
    asInitials: false,
    asText: true,
  })
  assert.deepEqual(forms(' '), { asName: false, asCode: false, asInitials: false, asText: false })
})

function ask(question: string, lastDoc: number, given = texts, most = 10) {
  const segment = buildSegment(given, 0)
  const postings = new Map<string, PackedList[]>()
  for (const bucket of segment.buckets.values())
    for (const [term, list] of readBucket(packBucket(bucket))) postings.set(term, [list])
  return scoreTexts({ terms: queryTerms(question), segments: [segment], postings, lastDoc, most })
}
