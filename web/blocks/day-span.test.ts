import assert from 'node:assert/strict'
import { test } from 'node:test'
import { daySpan, shareOfSpan } from './day-span.ts'

test('days are counted across a leap day', () => {
  assert.equal(daySpan('2024-02-28', '2024-03-01'), 2)
  assert.equal(daySpan('2024-03-01', '2024-02-28'), -2)
})

test('the share of a span stays between nothing and all', () => {
  const span = { from: '2026-01-01', until: '2026-01-11' }
  assert.equal(shareOfSpan({ ...span, day: '2026-01-06' }), 0.5)
  assert.equal(shareOfSpan({ ...span, day: '2025-01-01' }), 0)
  assert.equal(shareOfSpan({ ...span, day: '2027-01-01' }), 1)
  assert.equal(shareOfSpan({ from: '2026-01-01', until: '2026-01-01', day: '2026-01-01' }), 1)
})
