import assert from 'node:assert/strict'
import test from 'node:test'
import { startServer } from '#test/server.ts'
import { finishTasks } from './finish-tasks.ts'

test('the offices of the city have done all their tasks but the newest, and go on with the oldest', async (t) => {
  const { system } = await startServer(t, { city: true, works: false })
  const count = async (state: string) => {
    const asked = `select count(*)::int as n from tasks where kind = 'task' and state = $1 and app = any ('{credit,policy,law}')`
    return (await system.pool.query<{ n: number }>(asked, [state])).rows[0]!.n
  }
  assert.equal(await count('open'), 40)
  const done = await count('done')
  assert.ok(done > 100)
  await system.pool.query(`update tasks set state = 'open' where state = 'done' and app = 'credit'`)
  assert.equal(await finishTasks(system, { most: 3 }), 3)
  assert.equal(await finishTasks(system, { most: 10_000 }), (await count('done')) - 3)
  assert.equal(await count('open'), 40)
})
