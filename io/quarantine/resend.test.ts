import assert from 'node:assert/strict'
import test from 'node:test'
import { balanceOf } from '#test/post.ts'
import { receive } from '#test/receive.ts'
import { withSystem } from '#test/server.ts'
import { smallApp } from '#test/small-app.ts'
import { visit } from '#test/small-world.ts'
import { findFaults } from '../log/verify.ts'
import { listQuarantine } from '../postgres/quarantine.ts'
import { Refusal } from '../refusal.ts'
import type { System } from '../system.ts'
import { discard, resend } from './resend.ts'

const operator = { kind: 'operator' } as const

const isSettled = (error: unknown) => error instanceof Refusal && error.code === 'quarantine-settled'

test('a refused row that is mended is accepted, and the balance moves with it', async (t) => {
  const { system, id } = await refused(t, visit({ kind: 'odd' }))
  assert.equal((await resend(system, operator, { id, values: { kind: 'clean' } })).outcome, 'accepted')
  assert.deepEqual(await balanceOf(system), {
    received: 1,
    accepted: 1,
    warned: 0,
    quarantined: 0,
    duplicate: 0,
  })
  assert.deepEqual(
    (await findFaults(system)).faults.filter((fault) => !/made/.test(fault)),
    [],
  )
})

test('a value typed under the field’s name replaces the one that came under a title of its own', async (t) => {
  const { no: _no, ...rest } = visit()
  const { system, id } = await refused(t, { ...rest, 编号: 'V1', kind: 'odd', 罚款: '约30' })
  const { outcome, reasons } = await resend(system, operator, {
    id,
    values: { no: 'V2', kind: 'clean', fine: '30' },
  })
  assert.deepEqual([outcome, reasons], ['accepted', []])
})

test('a row mended with a warning counts as warned', async (t) => {
  const { system, id } = await refused(t, visit({ kind: 'odd' }))
  assert.equal(
    (await resend(system, operator, { id, values: { kind: 'dirty', fine: '0' } })).outcome,
    'warned',
  )
  assert.equal((await balanceOf(system)).warned, 1)
})

test('a row mended with a warning to something known already is a duplicate and not warned', async (t) => {
  const { system, id } = await refused(t, visit({ kind: 'odd' }))
  await receive(system, [{ data: visit({ kind: 'dirty', fine: '0' }) }])
  assert.equal(
    (await resend(system, operator, { id, values: { kind: 'dirty', fine: '0' } })).outcome,
    'duplicate',
  )
  const { warned, duplicate, quarantined } = await balanceOf(system)
  assert.deepEqual({ warned, duplicate, quarantined }, { warned: 1, duplicate: 1, quarantined: 0 })
})

test('a row that is still wrong stays, with its new reasons and what was typed', async (t) => {
  const { system, id } = await refused(t, visit({ kind: 'odd', seenOn: '2026-02-30' }))
  const { outcome, reasons } = await resend(system, operator, { id, values: { kind: 'clean' } })
  assert.deepEqual([outcome, reasons.map((one) => one.code)], ['quarantined', ['date-not-real']])
  assert.equal((await resend(system, operator, { id, values: { seenOn: '2026-02-28' } })).outcome, 'accepted')
})

test('of two people who settle one row at the same moment one is told that it is settled', async (t) => {
  const { system, id } = await refused(t, visit({ kind: 'odd' }))
  const both = await Promise.allSettled([
    resend(system, operator, { id, values: { kind: 'clean' } }),
    discard(system, operator, { id, reason: 'not ours' }),
    resend(system, operator, { id, values: { kind: 'clean' } }),
  ])
  assert.equal(both.filter((one) => one.status === 'fulfilled').length, 1)
  for (const one of both) if (one.status === 'rejected') assert.ok(isSettled(one.reason), String(one.reason))
})

test('a row that is set aside stays counted as refused and can be settled no more', async (t) => {
  const { system, id } = await refused(t, visit({ kind: 'odd' }))
  await discard(system, operator, { id, reason: 'not ours' })
  assert.equal((await balanceOf(system)).quarantined, 1)
  await assert.rejects(resend(system, operator, { id }), isSettled)
})

test('a row of an unknown type is taken when it is given a type that is known', async (t) => {
  const { system, id } = await refused(t, visit(), 'shop.vist')
  assert.equal((await resend(system, operator, { id, type: 'shop.visit' })).outcome, 'accepted')
})

async function refused(t: Parameters<typeof withSystem>[0], data: unknown, type = 'shop.visit') {
  const system: System = await withSystem(t, { apps: [smallApp] })
  await receive(system, [{ data, type }])
  const [row] = await listQuarantine(system.pool, { state: 'open', limit: 1 })
  return { system, id: row!.id }
}
