import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { readPlaces, writePlaces } from './live-cursor.ts'

const places = fc.uniqueArray(
  fc.tuple(fc.integer({ min: 0, max: 63 }), fc.integer({ min: 1, max: 2 ** 50 })),
  { selector: ([part]) => part, maxLength: 64 },
)

test('a place in the log survives being written and read', () => {
  fc.assert(
    fc.property(places, (entries) => {
      const map = new Map(entries)
      assert.deepEqual(new Map([...(readPlaces(writePlaces(map)) ?? [])].sort()), new Map([...map].sort()))
    }),
  )
})

test('a text that is not a place is told from one, whatever it is', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const read = readPlaces(text)
      assert.ok(read === null || read instanceof Map)
    }),
  )
  assert.equal(readPlaces('zz.1'), null)
})
