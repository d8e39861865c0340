import assert from 'node:assert/strict'
import test from 'node:test'
import { receive } from '#test/receive.ts'
import { withSystem } from '#test/server.ts'
import { smallApp } from '#test/small-app.ts'
import { visit } from '#test/small-world.ts'
import { readMembers } from '../postgres/indicators.ts'
import { openSystem, type System } from '../system.ts'
import { drain } from './drain.ts'
import { runStep } from './run.ts'
import { findFaults } from './verify.ts'

const rows = (count: number, change: Record<string, unknown> = {}) =>
  Array.from({ length: count }, (_, at) => ({
    data: visit({ no: `V${at}`, code: `S${at % 30}`, kind: 'dirty', helpers: [`H${at % 7}`], ...change }),
  }))

test('two runners side by side work off every event exactly once', async (t) => {
  const system = await withSystem(t, { apps: [smallApp] })
  const other = await openSystem({
    apps: [smallApp],
    dataDir: system.dataDir,
    databaseUrl: system.databaseUrl,
  })
  const runner = async (of: System) => {
    for (let idle = 0; idle < 3; ) idle = (await runStep(of)) === 0 ? idle + 1 : 0
  }
  for (let round = 0; round < 4; round++) {
    const sending = receive(system, rows(250, { seenOn: `2026-0${round + 1}-10` }))
    await Promise.all([sending, runner(system), runner(other)])
  }
  await drain(system)
  await other.close()
  assert.deepEqual(await worked(system), { versions: 1000, decisions: 2000 + 1000, asked: 1000, tasks: 2000 })
  assert.deepEqual((await findFaults(system)).faults, [])
})

test('one number given to several subjects in one batch mixes none of their versions', async (t) => {
  const system = await withSystem(t, { apps: [smallApp] })
  for (const seenOn of ['2026-01-05', '2026-01-06']) {
    await receive(system, rows(30, { no: 'V0', seenOn }))
    await drain(system)
  }
  assert.equal((await worked(system)).versions, 60)
  assert.deepEqual((await findFaults(system)).faults, [])
})

test('a step that fails leaves nothing behind and is done whole the next time', async (t) => {
  const system = await withSystem(t, { apps: [smallApp] })
  await receive(system, rows(20))
  await system.pool.query('alter table tasks rename to tasks_away')
  await assert.rejects(runStep(system))
  assert.deepEqual(await worked(system, 'tasks_away'), { versions: 0, decisions: 0, asked: 0, tasks: 0 })
  await system.pool.query('alter table tasks_away rename to tasks')
  await drain(system)
  assert.equal((await worked(system)).versions, 20)
})

test('a member of a distinct count that a correction takes away is gone, in whatever batch it came', async (t) => {
  const system = await withSystem(t, { apps: [smallApp] })
  await receive(system, [
    { data: visit({ code: 'S1', no: 'A' }) },
    ...rows(60).map((row) => ({ data: { ...row.data, seenOn: '2026-01-05' } })),
  ])
  await drain(system)
  await receive(system, [{ data: visit({ code: 'S1', no: 'A', seenOn: '2026-10-01' }) }])
  await drain(system)
  const months = await readMembers(system.pool, {
    indicator: 'shop.shops',
    grain: 'month',
    from: '',
    to: '9',
    byDims: false,
  })
  assert.deepEqual(
    months.map(({ period, n }) => [period, n]),
    [
      ['2026-01', 30],
      ['2026-10', 1],
    ],
  )
})

async function worked(system: System, tasks = 'tasks') {
  const read = await system.pool.query(
    `select (select count(*)::int from records) as versions,
            (select count(*)::int from events where type = 'decision.made') as decisions,
            (select count(*)::int from events where type = 'shop.asked') as asked,
            (select count(*)::int from ${tasks}) as tasks`,
  )
  return read.rows[0]
}
