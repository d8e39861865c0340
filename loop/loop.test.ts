import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import type { LoggedEvent } from '#core/event.ts'
import { emptyWorld, logged, small, viewOf, visit, work, written } from '#test/small-world.ts'
import { step } from './loop.ts'

const data = fc.record({
  no: fc.constantFrom('V1', 'V2', 'V3', 'V4'),
  code: fc.constantFrom('S1', 'S2', 'S3'),
  name: fc.constantFrom('Bakery', 'Bakers', ''),
  kind: fc.constantFrom('clean', 'dirty'),
  fine: fc.constantFrom('0', '30', '2000', ''),
  helpers: fc.constantFrom([], ['Wu'], ['Wu', 'Xu']),
  seenOn: fc.constantFrom('2026-11-20', '2026-10-31', '2025-01-02'),
})

/** A business key stays with its subject here: a shop's visits are numbered per shop. */
const visits = fc
  .array(fc.record({ data, source: fc.constantFrom('north', 'south') }), { minLength: 1, maxLength: 25 })
  .map((rows) =>
    logged(
      rows.map((row) => ({ ...row, data: visit({ ...row.data, no: `${row.data.code}-${row.data.no}` }) })),
    ),
  )

test('a log cut into batches anywhere leads to the same records, subjects, indicators, tasks and events', () => {
  fc.assert(
    fc.property(visits, fc.array(fc.nat({ max: 25 }), { maxLength: 6 }), (events, cuts) => {
      assert.deepEqual(written(workedIn(cutAt(events, cuts))), written(workedIn([events])))
    }),
    { numRuns: 100 },
  )
})

test('partitions may be worked in any order', () => {
  fc.assert(
    fc.property(visits, (events) => {
      const parts = [...Map.groupBy(events, (event) => event.part).values()]
      assert.deepEqual(written(workedIn(parts.reverse())), written(workedIn([events])))
    }),
    { numRuns: 100 },
  )
})

test('a step taken again from the same view, as after a crash, asks for the very same', () => {
  fc.assert(
    fc.property(visits, visits, (earlier, batch) => {
      const world = emptyWorld()
      work(world, earlier)
      const first = step(small, batch, viewOf(world, batch))
      assert.deepEqual(step(small, batch, viewOf(world, batch)), first)
    }),
    { numRuns: 50 },
  )
})

function workedIn(batches: LoggedEvent[][]) {
  const world = emptyWorld()
  for (const batch of batches) work(world, batch)
  return world
}

function cutAt(events: LoggedEvent[], cuts: number[]): LoggedEvent[][] {
  const places = [...new Set([0, ...cuts, events.length])]
    .filter((at) => at <= events.length)
    .sort((a, b) => a - b)
  return places.slice(1).map((to, at) => events.slice(places[at], to))
}
