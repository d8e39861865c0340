import assert from 'node:assert/strict'
import test from 'node:test'
import { addDays, addMonths } from '#core/clock/date.ts'
import { dateInShanghai } from '#core/clock/shanghai.ts'
import { receive } from '#test/receive.ts'
import { withSystem } from '#test/server.ts'
import { smallApp } from '#test/small-app.ts'
import { visit } from '#test/small-world.ts'
import { drain } from '../log/drain.ts'
import { search } from '../search/search.ts'
import type { System } from '../system.ts'
import { endPublicationsStep } from './end-publications.ts'
import { watchStep } from './watch-indicators.ts'

test('a publication ends after its last day in Shanghai, once, and search learns of it', async (t) => {
  const system = await withSystem(t, { apps: [smallApp] })
  const seenOn = addDays(dateInShanghai(system.now()), -30)
  const until = addMonths(seenOn, 3)
  await receive(system, [{ data: visit({ seenOn }) }])
  await drain(system)
  system.now = () => `${until}T15:59:59.000Z`
  assert.equal(await endPublicationsStep(system), 0)
  assert.equal((await found(system)).length, 1)
  system.now = () => `${until}T16:00:00.000Z`
  const both = await Promise.all([endPublicationsStep(system), endPublicationsStep(system)])
  assert.deepEqual(both.sort(), [0, 1])
  assert.equal(await endPublicationsStep(system), 0)
  await drain(system)
  assert.deepEqual(await told(system, 'record.ended'), [
    {
      subject: 'shop:S1',
      data: { type: 'shop.visit', key: 'V1', version: 1, title: 'Bakery V1', until },
    },
  ])
  assert.deepEqual(await found(system), [])
})

test('an indicator that crosses its line is told once, however often and by how many it is looked at', async (t) => {
  const system = await withSystem(t, { apps: [smallApp] })
  const dirty = (from: number, count: number) =>
    Array.from({ length: count }, (_, at) => ({
      data: visit({ no: `D${from + at}`, kind: 'dirty', helpers: [] }),
    }))
  await receive(system, dirty(0, 2))
  await drain(system)
  assert.equal(await watchStep(system), 0, 'at the line')
  await receive(system, dirty(2, 3))
  await drain(system)
  const looks = await Promise.all([watchStep(system), watchStep(system), watchStep(system)])
  assert.deepEqual(looks.sort(), [0, 0, 1])
  await drain(system)
  const [crossed] = await told(system, 'indicator.crossed')
  assert.deepEqual(
    [crossed!.subject, crossed!.data.rule, crossed!.data.period, crossed!.data.last, crossed!.data.value],
    ['indicator:shop.dirty', 'shop.too-dirty', '2026-11', 2, 5],
  )
  const tasks = await system.pool.query(`select role from tasks where title = 'inspect'`)
  assert.deepEqual(tasks.rows, [{ role: 'office' }])
})

test('an indicator that a correction takes below its line may cross it again', async (t) => {
  const system = await withSystem(t, { apps: [smallApp] })
  const rows = (kind: string) => [0, 1, 2].map((at) => ({ data: visit({ no: `D${at}`, kind, owner: kind }) }))
  await receive(system, rows('dirty'))
  await drain(system)
  assert.equal(await watchStep(system), 1)
  await receive(system, rows('clean'))
  await drain(system)
  assert.equal(await watchStep(system), 0)
  await receive(
    system,
    rows('dirty').map((row) => ({ data: { ...row.data, owner: 'again' } })),
  )
  await drain(system)
  assert.equal(await watchStep(system), 1)
})

async function told(system: System, type: string) {
  const read = await system.pool.query<{ subject: string; data: Record<string, unknown> }>(
    'select subject, data from events where type = $1',
    [type],
  )
  return read.rows
}

/** What the public finds of the bakery now. */
async function found(system: System) {
  return (await search(system, { q: 'Bakery' }, dateInShanghai(system.now()))).results
}
