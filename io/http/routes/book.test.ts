import assert from 'node:assert/strict'
import test from 'node:test'
import { callerOf } from '#test/caller.ts'
import { openFeed } from '#test/live-feed.ts'
import { startServer } from '#test/server.ts'
import { makeAccount, openSession, signInAs } from '#test/sign-in.ts'

interface Book {
  entries: { seq: number; actor: string; act: string; key: string | null; detail: string | null }[]
  names: Record<string, string>
  next: string | null
}

test('the book is read by who, by what it was done to and by day, names its accounts, and writes down each reading', async (t) => {
  const server = await startServer(t, { works: false })
  const { url, system } = server
  const security = callerOf(url, await signInAs(server, 'securityAdmin'))
  const audit = callerOf(url, await signInAs(server, 'auditAdmin'))
  const [wang, li] = [
    await makeAccount(system, 'clerk', { name: 'wang' }),
    await makeAccount(system, 'clerk', { name: 'li' }),
  ]
  for (const { id } of [wang, li]) await security.call('DELETE', `/api/accounts/${id}/sessions`)
  const read = async (query: object) => {
    const { body } = await audit.call<Book>('GET', `/api/book?${new URLSearchParams({ ...query })}`)
    return body
  }
  const ofWang = await read({ key: `account:${wang.id}` })
  const [entry] = ofWang.entries
  assert.deepEqual([ofWang.entries.length, entry?.act, entry?.detail], [1, 'session', 'all ended'])
  assert.equal(ofWang.names[`account:${wang.id}`], 'clerk wang')
  assert.match(ofWang.names[entry!.actor] ?? '', /^securityAdmin /)
  assert.equal((await read({ actor: entry!.actor, act: 'session' })).entries.length, 2)
  const today = system.now().slice(0, 10)
  assert.ok((await read({ from: `${today}T00:00:00Z` })).entries.length >= 4, 'the readings themselves too')
  assert.deepEqual((await read({ until: '2000-01-01T00:00:00Z' })).entries, [])
  const first = await read({ limit: '1' })
  const rest = await read({ limit: '1', after: first.next })
  assert.equal(rest.entries[0]!.seq, first.entries[0]!.seq - 1)
})

test('who follows everything as it happens is written down, and who follows what is public is not', async (t) => {
  const server = await startServer(t, { works: false })
  const { id, era } = await makeAccount(server.system, 'dataAdmin')
  const { cookie } = await openSession(server.system, { id, era })
  await openFeed(t, server.url, { cookie })
  await openFeed(t, server.url, { cookie, all: true })
  const audit = callerOf(server.url, await signInAs(server, 'auditAdmin'))
  const { body } = await audit.call<Book>('GET', '/api/book?act=live')
  assert.deepEqual(
    body.entries.map(({ actor, act }) => [actor, act]),
    [[`account:${id}`, 'live']],
  )
})
