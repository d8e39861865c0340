import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { distanceWithin } from './edit-distance.ts'
import { codeScore, initialsScore, LEAST_NAME_SCORE, nameScore } from './name-score.ts'
import { narrowestSubsequence } from './subsequence.ts'

test('a short name finds the bank before a works whose name merely holds both characters', () => {
  assert.ok(nameScore('工行', '中国工商银行') > nameScore('工行', '东莞工农车行设备'))
})

test('the same, beginning, contained, in order and unlike names rank in that order', () => {
  const names = ['华为技术', '华为技术研究', '深圳华为技术', '华南为民技巧术', '平安保险']
  const scores = names.map((name) => nameScore('华为技术', name))
  assert.deepEqual(
    scores.toSorted((a, b) => b - a),
    scores,
  )
  assert.equal(scores[0], 1)
  assert.ok(scores[4]! < LEAST_NAME_SCORE)
})

test('a name with one character replaced, dropped or swapped is still shown', () => {
  for (const slip of ['深圳市华为技木', '深圳市华技术', '深圳市为华技术'])
    assert.ok(nameScore(slip, '深圳市华为技术') > LEAST_NAME_SCORE, slip)
})

test('the narrowest window is taken where the characters stand in order more than once', () => {
  assert.deepEqual(narrowestSubsequence([...'ab'], [...'a--b-ab']), [5, 6])
  assert.equal(narrowestSubsequence([...'ba'], [...'ab']), undefined)
})

test('a swap costs one edit and what stands around costs nothing', () => {
  assert.equal(distanceWithin([...'bca'], [...'xxcbaxx']), 1)
})

test('the distance to a text that holds the whole is nought, and never more than the length sought', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string(), fc.string(), (sought, before, after) => {
      const inside = distanceWithin([...sought], [...before, ...sought, ...after])
      const apart = distanceWithin([...sought], [...after])
      assert.equal(inside, 0)
      assert.ok(apart <= [...sought].length)
    }),
  )
})

test('every score lies between nought and one', () => {
  const names = fc.string({ unit: fc.constantFrom(...'中国工商银行华为技术市') })
  fc.assert(
    fc.property(names, names, (query, name) => {
      const score = nameScore(query, name)
      assert.ok(score >= 0 && score <= 1)
    }),
  )
})

test('a code answers by its part, and a long one with a wrong character', () => {
  assert.ok(codeScore('0300ma5', ['91440300ma5abc']) > 0.9)
  assert.ok(codeScore('91440300mb5abc', ['91440300ma5abc']) > LEAST_NAME_SCORE)
  assert.equal(codeScore('zzzz', ['91440300ma5abc']), 0)
})

test('initials that begin the name stand before those inside it', () => {
  assert.ok(initialsScore('hwjs', 'hwjs') > initialsScore('hwjs', 'szhwjs'))
})
