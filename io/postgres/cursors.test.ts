import assert from 'node:assert/strict'
import test from 'node:test'
import { receive } from '#test/receive.ts'
import { withSystem } from '#test/server.ts'
import { smallApp } from '#test/small-app.ts'
import { visit } from '#test/small-world.ts'
import { reached, type Waiting } from './cursors.ts'
import { readEvents } from './events.ts'

const waiting: Waiting[] = [
  { part: 3, seq: 0, lastSeq: 9 },
  { part: 5, seq: 4, lastSeq: 6 },
  { part: 8, seq: 1, lastSeq: 7 },
]

test('all that waited is passed where the batch was not full', () => {
  assert.deepEqual(
    [...reached(waiting, [{ part: 3, seq: 2 }], 2)],
    [
      [3, 9],
      [5, 6],
      [8, 7],
    ],
  )
})

test('a full batch passes the partitions before its last event wholly, and none after it', () => {
  const batch = [3, 5].map((part) => ({ part, seq: 5 }))
  assert.deepEqual(
    [...reached(waiting, batch, 2)],
    [
      [3, 9],
      [5, 5],
    ],
  )
  assert.deepEqual(
    [...reached(waiting, [{ part: 8, seq: 2 }], 1)],
    [
      [3, 9],
      [5, 6],
      [8, 2],
    ],
  )
})

test('batches of any size bring every wanted event once, partition by partition', async (t) => {
  const system = await withSystem(t, { apps: [smallApp] })
  const rows = Array.from({ length: 60 }, (_, at) => ({ data: visit({ no: `V${at}`, code: `S${at % 9}` }) }))
  await receive(system, rows)
  const heads = await system.pool.query<Waiting>(
    'select part, 0::bigint as seq, last_seq as "lastSeq" from log_heads where last_seq > 0 order by part desc',
  )
  const wanted = { types: ['shop.visit'], changes: false }
  let left = heads.rows
  const seen: string[] = []
  for (let rounds = 0; left.length > 0; rounds++) {
    assert.ok(rounds < 20)
    const batch = await readEvents(system.pool, left, { wanted, most: 7 })
    seen.push(...batch.map(({ part, seq }) => `${part}.${seq}`))
    const places = reached(left, batch, 7)
    left = left
      .map((one) => ({ ...one, seq: places.get(one.part) ?? one.seq }))
      .filter(({ seq, lastSeq }) => seq < lastSeq)
  }
  assert.deepEqual([seen.length, new Set(seen).size], [60, 60])
})
