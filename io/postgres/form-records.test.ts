import assert from 'node:assert/strict'
import test from 'node:test'
import type { App } from '#core/app.ts'
import { dateInShanghai } from '#core/clock/shanghai.ts'
import { loadApps } from '#core/load-apps.ts'
import { receive } from '#test/receive.ts'
import { withSystem } from '#test/server.ts'
import { smallApp } from '#test/small-app.ts'
import { visit } from '#test/small-world.ts'
import { drain } from '../log/drain.ts'
import { search } from '../search/search.ts'
import { keepDeclarations } from './declarations.ts'

/** The small app, which no longer shows the public a visit's name. */
const stricter: App = {
  ...smallApp,
  records: smallApp.records.map((record) => ({
    ...record,
    disclosure: {
      publish: 'rule' as const,
      fields: { name: { to: 'none' as const }, owner: { to: 'public' as const } },
    },
  })),
}

test('a field that a new declaration closes is closed in records of old, in their titles and in search', async (t) => {
  const system = await withSystem(t, { apps: [smallApp] })
  await receive(system, [
    { data: visit() },
    { data: visit({ no: 'VISIT2' }) },
    { data: visit({ kind: 'dirty', fine: '50' }) },
  ])
  await drain(system)
  const said: string[] = []
  await keepDeclarations(system.pool, loadApps([stricter]), (line) => said.push(line))
  const { rows } = await system.published.query(
    'select version, title, data from facts order by key, version',
  )
  assert.deepEqual(
    rows.map(({ version, title, data }) => [version, title, data.name, data.owner]),
    [
      [1, 'V1', undefined, 'Li'],
      [2, 'V1', undefined, 'Li'],
      [1, 'VISIT2', undefined, 'Li'],
    ],
  )
  assert.deepEqual(said, ['What the public sees was decided anew for 3 records.'])
  const today = dateInShanghai(system.now())
  system.apps = loadApps([stricter])
  assert.equal((await search(system, { q: 'Bakery' }, today)).total, 0)
  await drain(system)
  assert.equal((await search(system, { q: 'Bakery' }, today)).total, 0)
  assert.equal((await search(system, { q: 'VISIT2' }, today)).total, 1)
})

test('a start that finds nothing changed decides nothing anew', async (t) => {
  const system = await withSystem(t, { apps: [smallApp] })
  await receive(system, [{ data: visit() }])
  await drain(system)
  const said: string[] = []
  await keepDeclarations(system.pool, loadApps([smallApp]), (line) => said.push(line))
  assert.deepEqual(said, [])
})

test('a record whose form has not been decided is not shown at all', async (t) => {
  const system = await withSystem(t, { apps: [smallApp] })
  await receive(system, [{ data: visit() }])
  await drain(system)
  await system.pool.query('update records set masked = null')
  for (const view of ['facts', 'standing', 'subjects'])
    assert.deepEqual((await system.published.query(`select from ${view}`)).rows, [], view)
})
