import assert from 'node:assert/strict'
import test from 'node:test'
import { conflicts, grantable } from '#core/access/role.ts'
import { dateInShanghai } from '#core/clock/shanghai.ts'
import { firstLinks } from '#io/people/first-links.ts'
import { listSampleAccounts } from '#io/postgres/accounts.ts'
import { callerOf } from '#test/caller.ts'
import { startServer } from '#test/server.ts'
import { closeSampleAccounts, keepSampleAccounts } from './accounts.ts'
import { parties } from './city.ts'

const today = dateInShanghai(new Date().toISOString())

interface Sample {
  accounts: { name: string; shownName: string; roles: string[]; department: string | null }[]
}

interface View {
  actor: { name: string; roles: string[]; isKnown: boolean; acting: { name: string } | null }
  needsSecond: string | null
  sample: boolean
}

test('anybody enters the sample city as one of its people, and is in with a second factor', async (t) => {
  const { url } = await startServer(t, { city: true, works: false })
  const { call } = callerOf(url)
  const { accounts } = (await call<Sample>('GET', '/api/session/sample')).body
  for (const { name, shownName, roles } of accounts) {
    assert.deepEqual((await call('POST', '/api/session/sample', { name })).body, { state: 'in' })
    const { actor, needsSecond, sample } = (await call<View>('GET', '/api/session')).body
    assert.deepEqual([actor.name, actor.roles, needsSecond, sample], [shownName, roles, null, true])
  }
  const roles = new Set(accounts.flatMap((one) => one.roles))
  assert.deepEqual([...roles].sort(), grantable.toSorted())
  assert.ok(accounts.every((one) => conflicts(one.roles as never, today).length === 0))
  const known = [null, ...parties.map(({ id }) => id)]
  assert.ok(accounts.every((one) => known.includes(one.department)))
})

test('the resident and the company see what is held on them, and the agent sees the company’s', async (t) => {
  const { url } = await startServer(t, { city: true, works: false })
  const held = async (name: string) => {
    const { call } = callerOf(url)
    await call('POST', '/api/session/sample', { name })
    return {
      call,
      data: (await call<{ subject: string; departments: unknown[] }>('GET', '/api/my/data')).body,
    }
  }
  const [resident, company, agent] = [await held('resident'), await held('company'), await held('agent')]
  assert.match(resident.data.subject, /^person:/)
  assert.match(company.data.subject, /^uscc:/)
  assert.ok(resident.data.departments.length > 0 && company.data.departments.length > 0)
  assert.equal(agent.data.subject, null)
  const { delegations } = (await agent.call<{ delegations: { id: string }[] }>('GET', '/api/my/delegations'))
    .body
  await agent.call('POST', '/api/session/acting', { delegation: delegations[0]?.id })
  const { body } = await agent.call('GET', '/api/my/data')
  assert.equal(body.subject, company.data.subject)
})

test('a later start makes nobody twice, and one without the city closes them all', async (t) => {
  const { url, system } = await startServer(t, { city: true, works: false })
  const before = await listSampleAccounts(system.pool, 'active')
  const delegations = async () => (await system.pool.query('select from delegations')).rowCount
  await keepSampleAccounts(system)
  assert.deepEqual(await listSampleAccounts(system.pool, 'active'), before)
  assert.equal(await delegations(), 1)
  const { call } = callerOf(url)
  await call('POST', '/api/session/sample', { name: 'system.admin' })
  await closeSampleAccounts(system)
  assert.equal((await call('GET', '/api/accounts')).status, 401)
  assert.equal((await call('POST', '/api/session/sample', { name: 'system.admin' })).status, 404)
  assert.equal((await firstLinks(system)).length, 3)
  await keepSampleAccounts(system)
  assert.equal((await listSampleAccounts(system.pool, 'active')).length, before.length)
})

test('where the sample city does not run there is no such door, also to accounts it has left behind', async (t) => {
  const { url, system } = await startServer(t, { works: false })
  const { call } = callerOf(url)
  await system.pool.query(
    `insert into accounts (id, name, shown_name, is_sample, made_at) values (gen_random_uuid(), 'resident', '马涛', true, now())`,
  )
  assert.equal((await call('GET', '/api/session/sample')).status, 404)
  assert.equal((await call('POST', '/api/session/sample', { name: 'resident' })).status, 404)
  assert.equal((await call<View>('GET', '/api/session')).body.sample, false)
})
