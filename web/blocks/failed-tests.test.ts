import assert from 'node:assert/strict'
import { test } from 'node:test'
import { failedTests } from './failed-tests.ts'

test('only cells that were tested and did not hold count as failed', () => {
  const failed = failedTests([
    { rule: 'r1', tests: [true, false, null] },
    { rule: 'r2', tests: [] },
  ])
  assert.deepEqual([...(failed.get('r1') ?? [])], [1])
  assert.equal(failed.get('r2')?.size, 0)
})

test('a trace that is missing or of another shape shows nothing instead of breaking the page', () => {
  assert.equal(failedTests(undefined).size, 0)
  assert.equal(failedTests([null, 3, { rule: 1 }]).size, 0)
})
