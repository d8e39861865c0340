import assert from 'node:assert/strict'
import test from 'node:test'
import { longestFirst, slowest } from './test-order.ts'

test('the files that took longest are begun first, of those that were never run the ones with a browser', () => {
  const files = ['a.test.ts', 'b.test.ts', 'c.browser.test.ts', 'd.test.ts']
  assert.deepEqual(longestFirst(files, { 'b.test.ts': 90, 'd.test.ts': 0.1 }), [
    'b.test.ts',
    'c.browser.test.ts',
    'a.test.ts',
    'd.test.ts',
  ])
})

test('what took longest is told with the sum of all', () => {
  const told = slowest({ 'a.test.ts': 1.25, 'b.test.ts': 30 }, 1).split('\n')
  assert.deepEqual(told, ['    31   s  in 2 files, the longest:', '    30.0 s  b.test.ts'])
})
