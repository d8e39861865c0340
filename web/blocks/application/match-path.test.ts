import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { matchPath } from './match-path.ts'

test('a path without placeholders matches itself only', () => {
  assert.deepEqual(matchPath('/console/balance', '/console/balance'), {})
  assert.equal(matchPath('/console/balance', '/console'), null)
  assert.equal(matchPath('/console', '/console/balance'), null)
})

test('whatever stands encoded in a path comes back decoded', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (value) => {
      assert.deepEqual(matchPath('/a/:b', `/a/${encodeURIComponent(value)}`), { b: value })
    }),
  )
})

test('an empty or a wrongly encoded part matches nothing', () => {
  assert.equal(matchPath('/a/:b', '/a/'), null)
  assert.equal(matchPath('/a/:b', '/a/%E4%B8'), null)
})
