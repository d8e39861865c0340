import assert from 'node:assert/strict'
import test from 'node:test'
import { balanceOf } from '#test/post.ts'
import { receive, received } from '#test/receive.ts'
import { withSystem } from '#test/server.ts'
import { smallApp } from '#test/small-app.ts'
import { visit } from '#test/small-world.ts'
import type { System } from '../system.ts'
import { findFaults } from './verify.ts'

const rows = (from: number, count: number) =>
  Array.from({ length: count }, (_, at) => ({
    data: visit({ no: `V${from + at}`, code: `S${(from + at) % 40}` }),
  }))

test('of things that are the same the first is kept and the others are duplicates, inside a batch and across', async (t) => {
  const system = await withSystem(t, { apps: [smallApp] })
  const [first, second] = rows(0, 2)
  const refused = { data: visit({ kind: 'odd' }) }
  const outcomes = async (batch: Parameters<typeof receive>[1]) =>
    (await receive(system, batch)).map((one) => one.outcome)
  assert.deepEqual(await outcomes([first!, refused, first!, refused]), [
    'accepted',
    'quarantined',
    'duplicate',
    'duplicate',
  ])
  assert.deepEqual(await outcomes([second!, first!, refused]), ['accepted', 'duplicate', 'duplicate'])
  assert.deepEqual(await balanceOf(system), {
    received: 7,
    accepted: 2,
    warned: 0,
    quarantined: 1,
    duplicate: 4,
  })
})

test('two that bring the same things at the same moment share them: each is kept once, the balance is exact', async (t) => {
  const system = await withSystem(t, { apps: [smallApp] })
  const batch = rows(0, 200)
  const both = await Promise.all([receive(system, batch), receive(system, batch.toReversed())])
  const outcomes = both.flat().map((one) => one.outcome)
  assert.equal(outcomes.filter((one) => one === 'accepted').length, 200)
  assert.deepEqual(await balanceOf(system), {
    received: 400,
    accepted: 200,
    warned: 0,
    quarantined: 0,
    duplicate: 200,
  })
  assert.deepEqual((await findFaults(system)).faults, [])
})

test('eight writers at once leave no gap in the log and nobody waits for ever', async (t) => {
  const system = await withSystem(t, { apps: [smallApp] })
  const writer = async (which: number) => {
    for (let round = 0; round < 12; round++) await receive(system, rows(which * 1000 + round * 20, 20))
  }
  await Promise.all(Array.from({ length: 8 }, (_, which) => writer(which)))
  assert.deepEqual(await gaps(system), { gaps: 0, events: 8 * 12 * 20 })
})

test('what is sent at one moment is kept in few commits and answered to each sender', async (t) => {
  const system = await withSystem(t, { apps: [smallApp] })
  const answers = await Promise.all(
    rows(0, 50).map((row) => system.commit.accept(received(system, [row, row]))),
  )
  assert.deepEqual(
    new Set(answers.map((results) => results.map((one) => one.outcome).join())),
    new Set(['accepted,duplicate']),
  )
})

test('a batch that cannot be kept is kept not at all, and those that came with it and after it are', async (t) => {
  const system = await withSystem(t, { apps: [smallApp] })
  const [row] = received(system, rows(0, 1))
  const impossible = { ...row!, intake: { ...row!.intake, source: null as unknown as string } }
  const [other] = received(system, rows(1, 1))
  const answers = await Promise.allSettled([
    system.commit.accept(received(system, rows(2, 1))),
    system.commit.accept([row!, impossible]),
    system.commit.accept([other!]),
  ])
  assert.deepEqual(
    answers.map((one) => one.status),
    ['fulfilled', 'rejected', 'fulfilled'],
  )
  assert.equal((await balanceOf(system)).received, 2)
  assert.equal((await system.commit.accept([row!]))[0]!.outcome, 'accepted')
})

test('a reason that quotes half a rare character, NUL or a name of NUL is kept like any other', async (t) => {
  const system = await withSystem(t, { apps: [smallApp] })
  const results = await receive(system, [
    { data: visit({ kind: `${'x'.repeat(39)}𠮷` }) },
    { data: visit({ no: 'a\u0000b\ud842', 'c\u0000': 'd' }) },
    { data: visit(), type: `no.such\u0000${'x'.repeat(91)}𠮷` },
  ])
  assert.deepEqual(
    results.map((one) => one.outcome),
    ['quarantined', 'accepted', 'quarantined'],
  )
})

async function gaps(system: System) {
  const read = await system.pool.query<{ gaps: number; events: number }>(
    `select (count(*) filter (where seq <> place))::int as gaps, count(*)::int as events
     from (select seq, row_number() over (partition by part order by seq) as place from events) as numbered`,
  )
  return read.rows[0]
}
