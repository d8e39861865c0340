import assert from 'node:assert/strict'
import test from 'node:test'
import { withSystem } from '#test/server.ts'
import { makeAccount, openSession } from '#test/sign-in.ts'
import { firstLinks } from './first-links.ts'
import { forgetPeopleStep } from './forget.ts'

test('sessions and links that have ended are cleared away, and only those', async (t) => {
  const system = await withSystem(t)
  const account = await makeAccount(system, 'citizen')
  await openSession(system, account)
  await firstLinks(system)
  const counts = async () => {
    const read = await system.pool.query<{ sessions: number; links: number }>(
      'select (select count(*) from sessions) as sessions, (select count(*) from one_time_links) as links',
    )
    return read.rows[0]
  }
  await forgetPeopleStep(system)
  assert.deepEqual(await counts(), { sessions: 1, links: 3 })
  const { now } = system
  system.now = () => new Date(Date.parse(now()) + 31 * 60_000).toISOString()
  await forgetPeopleStep(system)
  assert.deepEqual(await counts(), { sessions: 0, links: 3 })
  system.now = () => new Date(Date.parse(now()) + 25 * 3_600_000).toISOString()
  await forgetPeopleStep(system)
  assert.deepEqual(await counts(), { sessions: 0, links: 0 })
})
