import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { markedParts } from './marked-parts.ts'

test('the marked places are told from the rest', () => {
  assert.deepEqual(markedParts('abcdef', [[1, 3]]), [
    { from: 0, text: 'a', isMarked: false },
    { from: 1, text: 'bc', isMarked: true },
    { from: 3, text: 'def', isMarked: false },
  ])
})

test('whatever the marks are, no character is lost or repeated', () => {
  const mark = fc.tuple(fc.integer({ min: -3, max: 30 }), fc.integer({ min: -3, max: 30 }))
  fc.assert(
    fc.property(fc.string({ maxLength: 20 }), fc.array(mark), (text, marks) => {
      const parts = markedParts(text, marks)
      assert.equal(parts.map((part) => part.text).join(''), text)
    }),
  )
})
