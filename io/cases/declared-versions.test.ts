import assert from 'node:assert/strict'
import { test } from 'node:test'
import { apps } from '#apps/apps.ts'
import type { App } from '#core/app.ts'
import { loadApps } from '#core/load-apps.ts'
import { clockActOf } from '#core/process/clock-act.ts'
import type { Process } from '#core/process/process.ts'
import { withSystem } from '#test/server.ts'
import { keepVersions } from './declared-versions.ts'

/** The next release: every process and every item has another version. */
const next = apps.map((app): App => {
  const { processes = [], items = [] } = app
  const raised = <Of extends { version: number }>(one: Of) => ({ ...one, version: one.version + 1 })
  return { ...app, processes: processes.map(raised), items: items.map(raised) }
})
const processes = apps.flatMap(({ id, processes = [] }) => processes.map((process) => ({ app: id, process })))
const items = apps.flatMap(({ items = [] }) => items)

test('after the next release every process and item of the one before is there as it was written', async (t) => {
  const { pool } = await withSystem(t)
  const kept = await keepVersions(pool, loadApps(next))
  for (const { app, process } of processes) {
    const then = kept.processes.get(`${app}.${process.id}@${process.version}`)
    assert.equal(JSON.stringify(then?.process), JSON.stringify(process))
  }
  for (const item of items) {
    const then = kept.items.get(`${item.code}@${item.version}`)
    assert.equal(JSON.stringify(then?.item), JSON.stringify(item))
  }
})

test('what an earlier release kept with its names sorted is loaded too, and its clocks are the same', async (t) => {
  const { pool } = await withSystem(t)
  await pool.query('update declared_versions set declared = declared::jsonb::json')
  const kept = await keepVersions(pool, loadApps(next))
  for (const { app, process } of processes) {
    const then = kept.processes.get(`${app}.${process.id}@${process.version}`)
    assert.deepEqual(clockActsOf(then!.process), clockActsOf(process))
  }
})

function clockActsOf({ begin = {}, steps }: Process) {
  const named = Object.entries({ ...steps, begin }).map(([name, { clocks = [] }]) => [
    name,
    clocks.map(clockActOf),
  ])
  return Object.fromEntries(named)
}
