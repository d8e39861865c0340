import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dueOn } from './due.ts'

test('on the due date itself nothing is overdue yet', () => {
  assert.deepEqual(dueOn('2026-03-01', '2026-03-01'), { days: 0, state: 'today' })
  assert.deepEqual(dueOn('2026-03-01', '2026-03-02'), { days: -1, state: 'overdue' })
})

test('three days before, the time runs low; four days before, it does not', () => {
  assert.deepEqual(dueOn('2026-03-04', '2026-03-01'), { days: 3, state: 'low' })
  assert.deepEqual(dueOn('2026-03-05', '2026-03-01'), { days: 4, state: 'left' })
})

test('days are counted over the end of a month', () => {
  assert.equal(dueOn('2026-03-01', '2026-02-27').days, 2)
})
