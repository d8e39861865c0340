import assert from 'node:assert/strict'
import { test } from 'node:test'
import { notReached, passedAll } from '#core/decision/decision.ts'
import { rowTrace } from './row-trace.ts'

test('a trace tells which test failed, that all passed, or that the row was never looked at', () => {
  const trace = [2, passedAll, notReached]
  assert.deepEqual(rowTrace(trace, 0), { failedAt: 2, wasReached: true })
  assert.deepEqual(rowTrace(trace, 1), { failedAt: null, wasReached: true })
  assert.deepEqual(rowTrace(trace, 2), { failedAt: null, wasReached: false })
})

test('a trace that is missing or of another shape says nothing', () => {
  assert.deepEqual(rowTrace(undefined, 0), { failedAt: null, wasReached: true })
  assert.deepEqual(rowTrace([{ rule: 'a' }], 0), { failedAt: null, wasReached: true })
})
