import assert from 'node:assert/strict'
import test from 'node:test'
import { receive } from '#test/receive.ts'
import { withSystem } from '#test/server.ts'
import { smallApp } from '#test/small-app.ts'
import { visit } from '#test/small-world.ts'
import { registerParty } from '../parties/register.ts'
import type { NewParty } from '../postgres/parties.ts'
import { resend } from '../quarantine/resend.ts'
import { drain } from './drain.ts'
import { findFaults } from './verify.ts'

/** Each change that somebody could make behind our back, and where it must show. */
const changes: [what: string, sql: string, shows: RegExp][] = [
  [
    'an event removed',
    `delete from events where (part, seq) = (select part, seq from events order by part, seq limit 1)`,
    /^partition \d+: \d+ numbers given/,
  ],
  [
    'the last event of a partition removed together with its number',
    `with tail as (select part, last_seq from log_heads where last_seq > 0 order by part limit 1),
       gone as (delete from events using tail where events.part = tail.part and seq = tail.last_seq)
     update log_heads set last_seq = log_heads.last_seq - 1 from tail where log_heads.part = tail.part`,
    /^(effect|decision): \d+ made, \d+ held/,
  ],
  [
    'a balance raised',
    `update balances set received = received + 1, accepted = accepted + 1 where source = 'north'`,
    /^accepted: 43 counted, 42 events from outside held/,
  ],
  [
    'a refused row removed',
    `delete from quarantine where state = 'open'`,
    /^source north, import : 1 counted, 0 held/,
  ],
  ['a record removed', `delete from records where key = 'V3'`, /^record: 42 made, 41 held/],
  [
    'an old version removed',
    `delete from records where key = 'V1' and version = 1`,
    /^shop.visit V1: 1 current versions/,
  ],
  [
    'a receipt removed',
    `delete from receipts where key = (select min(key::text)::uuid from receipts)`,
    /receipts/,
  ],
  [
    'a number of an indicator changed',
    `update indicator_cells set total = total + 1 where indicator = 'shop.fines'`,
    /^shop\.fines month 2026-11 .* held, .* counted/,
  ],
]

test('what verify finds', async (t) => {
  const system = await filled(t)

  await t.test(
    'nothing in an untouched installation with corrections, refusals and a row sent again',
    async () => {
      assert.deepEqual((await findFaults(system)).faults, [])
    },
  )

  for (const [what, sql, shows] of changes)
    await t.test(what, async () => {
      const tx = await system.pool.connect()
      await tx.query('begin')
      assert.ok(((await tx.query(sql)).rowCount ?? 0) > 0, 'the change changes something')
      const { faults } = await findFaults({ ...system, pool: tx })
      await tx.query('rollback')
      tx.release()
      assert.ok(
        faults.some((fault) => shows.test(fault)),
        faults.join('\n'),
      )
    })
})

async function filled(t: Parameters<typeof withSystem>[0]) {
  const system = await withSystem(t, { apps: [smallApp] })
  const visits = Array.from({ length: 40 }, (_, at) => ({ data: visit({ no: `V${at}`, code: `S${at}` }) }))
  await receive(system, visits)
  await drain(system)
  await receive(system, [
    { data: visit({ no: 'V1', code: 'S1', fine: '70' }) },
    { data: visit({ kind: 'odd' }) },
    { data: visit({ kind: 'even' }) },
    visits[0]!,
  ])
  const refused = await system.pool.query<{ id: string }>(
    'select id from quarantine order by reasons::text desc limit 1',
  )
  await resend(
    system,
    { kind: 'operator' },
    { id: refused.rows[0]!.id, values: { kind: 'dirty', no: 'V99' } },
  )
  await registerParty(system, organ, null)
  await drain(system)
  return system
}

const organ: NewParty = {
  id: 'south',
  names: { zh: '城南分局', en: 'South' },
  uscc: '1133150000459001XQ',
  kind: 'department',
  sources: [],
  types: [],
  quota: {},
}
