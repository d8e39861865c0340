import assert from 'node:assert/strict'
import test from 'node:test'
import { receive } from '#test/receive.ts'
import { withSystem } from '#test/server.ts'
import { smallApp } from '#test/small-app.ts'
import { visit } from '#test/small-world.ts'
import { drain } from '../log/drain.ts'
import { pointsOf } from './indicator-points.ts'

test('years and the whole come out of the months, between the periods asked for and by what was asked', async (t) => {
  const system = await withSystem(t, { apps: [smallApp] })
  const on = (seenOn: string, at: number) => ({
    data: visit({ no: `${seenOn} ${at}`, seenOn, kind: at === 0 ? 'dirty' : 'clean' }),
  })
  const days = ['2025-12-31', '2026-01-01', '2026-01-01', '2026-03-05']
  await receive(
    system,
    days.map((day, at) => on(day, at)),
  )
  await drain(system)
  const visits = system.apps.indicators.get('shop.visits')!
  const counted = async (grain: string, more: { from?: string; to?: string; by?: string[] } = {}) =>
    (await pointsOf(system.pool, visits, { grain, by: [], ...more })).map(({ period, n }) => [period, n])
  assert.deepEqual(await counted('day', { from: '2026-01-01' }), [
    ['2026-01-01', 2],
    ['2026-03-05', 1],
  ])
  assert.deepEqual(await counted('year'), [
    ['2025', 1],
    ['2026', 3],
  ])
  assert.deepEqual(await counted('year', { to: '2025' }), [['2025', 1]])
  assert.deepEqual(await counted('all'), [['all', 4]])
  assert.equal((await counted('all', { by: ['kind'] })).length, 2)
  assert.deepEqual(await counted('week'), [])
})
