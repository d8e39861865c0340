import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { withNewest } from './newest.ts'

const item = fc.record({
  ref: fc.integer({ min: 0, max: 20 }).map((n) => `1.${n}`),
  at: fc
    .date({ noInvalidDate: true, min: new Date(0), max: new Date(1e12) })
    .map((date) => date.toISOString()),
})

test('an event sent twice is shown once', () => {
  const first = { ref: '1.1', at: '2026-01-01T00:00:00.000Z' }
  assert.deepEqual(withNewest([first], [{ ...first }], 5), [first])
})

test('the list is never longer than asked, holds no event twice and runs from the latest to the earliest', () => {
  fc.assert(
    fc.property(fc.array(item), fc.array(item), fc.integer({ min: 1, max: 8 }), (shown, came, most) => {
      const list = withNewest(shown, came, most)
      assert.ok(list.length <= most)
      assert.equal(new Set(list.map((one) => one.ref)).size, list.length)
      for (const [i, one] of list.entries()) assert.ok(i === 0 || one.at <= list[i - 1]!.at)
    }),
  )
})
