import assert from 'node:assert/strict'
import test from 'node:test'
import { callerOf } from '#test/caller.ts'
import { startServer, withSystem } from '#test/server.ts'
import { makeAccount } from '#test/sign-in.ts'
import { terminal } from '#test/terminal.ts'
import { readBook } from '../postgres/access-book.ts'
import { firstLinks } from './first-links.ts'

const given = { name: 'wang.wei', shownName: '王伟', password: 'Kiefer-Weg 12' }

test('an installation without administrators makes a link for each of the three, and anew at a later start', async (t) => {
  const { url, system } = await startServer(t, { works: false })
  const first = await firstLinks(system)
  assert.deepEqual(
    first.map(({ role }) => role),
    ['systemAdmin', 'securityAdmin', 'auditAdmin'],
  )
  const second = await firstLinks(system)
  const { call } = callerOf(url)
  const status = async (token: string | undefined) => (await call('GET', `/api/links/${token}`)).status
  assert.deepEqual([await status(first[0]?.token), await status(second[0]?.token)], [404, 200])
})

test('whoever opens a link first is the administrator, and nobody after them', async (t) => {
  const { url, system } = await startServer(t, { works: false })
  const [link] = await firstLinks(system)
  const [one, other] = [callerOf(url), callerOf(url)]
  const answers = await Promise.all([
    one.call('POST', `/api/links/${link?.token}`, given),
    other.call('POST', `/api/links/${link?.token}`, { ...given, name: 'li.na' }),
  ])
  assert.deepEqual(answers.map(({ status }) => status).sort(), [200, 404])
  assert.deepEqual(
    (await firstLinks(system)).map(({ role }) => role),
    ['securityAdmin', 'auditAdmin'],
  )
  const looks = await readBook(system.pool, { act: 'role', limit: 20 })
  assert.ok(looks.some(({ entry }) => entry.detail === 'given systemAdmin by one-time link'))
})

test('a link that was printed is good for nothing once somebody holds the role', async (t) => {
  const { url, system } = await startServer(t, { works: false })
  const [link] = await firstLinks(system)
  await makeAccount(system, 'systemAdmin')
  const { call } = callerOf(url)
  assert.equal((await call('POST', `/api/links/${link?.token}`, given)).body.code, 'link-not-found')
})

test('the command prints such a link while nobody holds the role, and with --lost takes it from who does', async (t) => {
  const system = await withSystem(t)
  const { yiwang } = terminal(t, { system })
  const made = await yiwang('link', 'auditAdmin')
  assert.match(made.out, /^http:\/\/localhost:\d+\/link\/[\w-]{43}\n$/)
  const { id } = await makeAccount(system, 'auditAdmin')
  const held = await yiwang('link', 'auditAdmin')
  assert.deepEqual([held.code, held.out], [1, ''])
  assert.match(held.err, /^Somebody holds the role Audit administrator already/)
  const lost = await yiwang('link', 'auditAdmin', '--lost')
  assert.equal(lost.code, 0)
  const [taken] = (await readBook(system.pool, { act: 'role', limit: 5 })).filter(
    ({ entry }) => entry.key !== null,
  )
  assert.deepEqual(
    [taken?.entry.actor, taken?.entry.key, taken?.entry.detail],
    ['operator', `account:${id}`, 'taken auditAdmin: lost'],
  )
  assert.equal((await yiwang('link', 'clerk')).code, 2)
})
