import assert from 'node:assert/strict'
import { test } from 'node:test'
import { elapsed } from './elapsed.ts'

test('the time since the first event takes the unit that fits', () => {
  const since = '2026-01-01T00:00:00.000Z'
  assert.equal(elapsed(since, since), '')
  assert.equal(elapsed(since, '2026-01-01T00:00:00.080Z'), '+80 ms')
  assert.equal(elapsed(since, '2026-01-01T00:00:02.400Z'), '+2.4 s')
  assert.equal(elapsed(since, '2026-01-01T00:03:00.000Z'), '+3 min')
  assert.equal(elapsed(since, '2026-01-01T05:00:00.000Z'), '+5 h')
  assert.equal(elapsed('no time', since), '')
})
