import assert from 'node:assert/strict'
import test from 'node:test'
import { latestDelegationDay } from '#core/access/delegation-term.ts'
import { addDays } from '#core/clock/date.ts'
import { dateInShanghai } from '#core/clock/shanghai.ts'
import { readBook } from '#io/postgres/access-book.ts'
import { type Caller, callerOf } from '#test/caller.ts'
import { letter } from '#test/probed-world.ts'
import { startServer } from '#test/server.ts'
import { signInAs } from '#test/sign-in.ts'

const company = 'uscc:91331503MA00000234'
const today = dateInShanghai(new Date().toISOString())

interface View {
  actor: { acting: { delegation: string; name: string; scope: string[] } | null }
}

interface Told {
  delegations: { id: string; direction: string; name: string; scope: string[]; isInForce: boolean }[]
}

test('a company lets an agent act for it, who sees its data while it lasts and not a moment longer', async (t) => {
  const { giver, agent } = await pair(t)
  const made = await giver.call('POST', '/api/my/delegations', { to: 'agent', scope: ['read'], until: today })
  assert.deepEqual([made.status, made.body.direction, made.body.isInForce], [201, 'given', true])
  const [held] = (await agent.call<Told>('GET', '/api/my/delegations')).body.delegations
  assert.deepEqual([held?.direction, held?.scope, held?.isInForce], ['held', ['read'], true])
  assert.equal((await agent.call('GET', '/api/my/data')).body.subject, null)
  const acting = await agent.call<View>('POST', '/api/session/acting', { delegation: held?.id })
  assert.deepEqual([acting.status, acting.body.actor.acting?.delegation], [200, held?.id])
  assert.equal((await agent.call('GET', '/api/my/data')).body.subject, company)
  assert.equal((await giver.call('DELETE', `/api/my/delegations/${held?.id}`)).status, 204)
  assert.equal((await agent.call('GET', '/api/my/data')).body.subject, null)
  assert.equal((await agent.call('POST', '/api/session/acting', { delegation: held?.id })).status, 404)
})

test('what an agent does for somebody stands in the book under whom it is about', async (t) => {
  const { giver, agent, system } = await pair(t)
  const id = await given(giver, agent, ['read'])
  await agent.call('POST', '/api/session/acting', { delegation: id })
  await agent.call('GET', '/api/my/data')
  await agent.call('POST', '/api/session/acting', { delegation: null })
  const looks = await readBook(system.pool, { subject: company, limit: 10 })
  assert.deepEqual(
    looks.map(({ entry }) => [
      entry.act,
      entry.detail?.replace(/ [0-9a-f-]{36}$/, '').replace(/ until .*$/, ''),
    ]),
    [
      ['delegation', 'acting ends'],
      ['read', 'delegation'],
      ['delegation', 'acting begins'],
      ['delegation', 'given'],
    ],
  )
})

test('a case an agent reads for somebody stands in the book with its number', async (t) => {
  const { giver, agent, system } = await pair(t)
  const { no } = (await giver.call<{ no: string }>('POST', '/api/my/cases', letter)).body
  const id = await given(giver, agent, ['apply'])
  await agent.call('POST', '/api/session/acting', { delegation: id })
  assert.equal((await agent.call('GET', `/api/my/cases/${no}`)).status, 200)
  const [read] = await readBook(system.pool, { subject: company, act: 'read', limit: 10 })
  assert.deepEqual([read?.entry.caseNo, read?.entry.detail], [no, `delegation ${id}`])
})

test('an agent does only what the delegation names, delegates nothing on, and is nobody after the last day', async (t) => {
  const { giver, agent, system } = await pair(t)
  const id = await given(giver, agent, ['apply'])
  await agent.call('POST', '/api/session/acting', { delegation: id })
  assert.equal((await agent.call('GET', '/api/my/data')).body.code, 'delegation-scope')
  const on = await agent.call('POST', '/api/my/delegations', { to: 'giver', scope: ['read'], until: today })
  assert.deepEqual([on.status, on.body.code], [403, 'delegation-scope'])
  await system.pool.query('update delegations set until = $1', [addDays(today, -1)])
  assert.equal((await agent.call<View>('GET', '/api/session')).body.actor.acting, null)
})

test('a delegation is given in a confirmed name, to an account that is there, up to a day that is to come', async (t) => {
  const { giver, agent, url, system } = await pair(t)
  const nobody = callerOf(url, await signInAs({ system }, 'citizen'))
  const good = { to: 'agent', scope: ['read'], until: today }
  for (const [who, change, status, code] of [
    [nobody, {}, 409, 'number-missing'],
    [giver, { to: 'unknown' }, 404, 'account-not-found'],
    [giver, { to: 'giver' }, 404, 'account-not-found'],
    [giver, { until: addDays(today, -1) }, 400, 'bad-body'],
    [giver, { until: addDays(latestDelegationDay(today), 1) }, 422, 'delegation-too-long'],
    [giver, { until: '9999-12-31' }, 422, 'delegation-too-long'],
    [giver, { scope: ['everything'] }, 400, 'bad-body'],
    [giver, { scope: [] }, 400, 'bad-body'],
  ] as const) {
    const refused = await who.call('POST', '/api/my/delegations', { ...good, ...change })
    assert.deepEqual([refused.status, refused.body.code], [status, code], JSON.stringify(change))
  }
  const longest = { ...good, until: latestDelegationDay(today) }
  assert.equal((await giver.call('POST', '/api/my/delegations', longest)).status, 201)
  const id = await given(giver, agent, ['read'])
  assert.equal((await nobody.call('DELETE', `/api/my/delegations/${id}`)).body.code, 'delegation-not-found')
  assert.equal((await nobody.call('POST', '/api/session/acting', { delegation: id })).status, 404)
})

test('when whoever gave it is suspended or is that company no more, nobody acts for them', async (t) => {
  for (const sql of [
    `update accounts set state = 'suspended' where name = 'giver'`,
    `update accounts set subject = 'uscc:91331503MA00000315' where name = 'giver'`,
  ]) {
    const { giver, agent, system } = await pair(t)
    const id = await given(giver, agent, ['read'])
    await agent.call('POST', '/api/session/acting', { delegation: id })
    await system.pool.query(sql)
    assert.equal((await agent.call('GET', '/api/my/data')).body.subject, null, sql)
  }
})

async function pair(t: Parameters<typeof startServer>[0]) {
  const { url, system } = await startServer(t, { works: false })
  const giver = callerOf(url, await signInAs({ system }, 'citizen', { name: 'giver', subject: company }))
  const agent = callerOf(url, await signInAs({ system }, 'citizen', { name: 'agent' }))
  return { giver, agent, url, system }
}

async function given(giver: Caller, agent: Caller, scope: string[]): Promise<string | undefined> {
  await giver.call('POST', '/api/my/delegations', { to: 'agent', scope, until: today })
  return (await agent.call<Told>('GET', '/api/my/delegations')).body.delegations[0]?.id
}
