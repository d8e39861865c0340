import assert from 'node:assert/strict'
import test from 'node:test'
import { readBook } from '#io/postgres/access-book.ts'
import { callerOf } from '#test/caller.ts'
import { startServer } from '#test/server.ts'
import { signInAs } from '#test/sign-in.ts'

const password = 'Kiefer-Weg 12'
const somebody = { name: 'lin.lan', shownName: '林岚', password }
const number = '11010519491231002X'

interface Account {
  subjectKind: string | null
  numberMasked: string | null
  isNumberConfirmed: boolean
  hasPassword: boolean
  sessions: { id: string; isThis: boolean }[]
}

test('one account is shown with its sessions, and each of them can be ended, or all others at once', async (t) => {
  const { url } = await startServer(t, { works: false })
  const [one, two, three] = [callerOf(url), callerOf(url), callerOf(url)]
  await one.call('POST', '/api/session/register', somebody)
  for (const other of [two, three]) await other.call('POST', '/api/session', somebody)
  const { sessions } = (await one.call<Account>('GET', '/api/my/account')).body
  assert.deepEqual(sessions.map(({ isThis }) => isThis).sort(), [false, false, true])
  const latest = (await two.call<Account>('GET', '/api/my/account')).body.sessions.find((s) => s.isThis)
  assert.equal((await one.call('DELETE', `/api/my/sessions/${latest?.id}`)).status, 204)
  assert.equal((await two.call('GET', '/api/my/account')).status, 401)
  const again = await one.call('DELETE', `/api/my/sessions/${latest?.id}`)
  assert.deepEqual([again.status, again.body.code], [404, 'session-not-found'])
  assert.equal((await one.call('DELETE', '/api/my/sessions')).status, 204)
  assert.equal((await three.call('GET', '/api/my/account')).status, 401)
  assert.equal((await one.call<Account>('GET', '/api/my/account')).body.sessions.length, 1)
})

test('nobody ends the session of another, whatever its number', async (t) => {
  const { url, system } = await startServer(t, { works: false })
  const [one, other] = [
    callerOf(url, await signInAs({ system }, 'citizen')),
    callerOf(url, await signInAs({ system }, 'citizen')),
  ]
  const [session] = (await one.call<Account>('GET', '/api/my/account')).body.sessions
  assert.equal((await other.call('DELETE', `/api/my/sessions/${session?.id}`)).status, 404)
  assert.equal((await one.call('GET', '/api/my/account')).status, 200)
})

test('a password is changed by who knows the present one; the wrong one counts and the book says so', async (t) => {
  const { url, system } = await startServer(t, { works: false })
  const { call } = callerOf(url)
  await call('POST', '/api/session/register', somebody)
  const change = (before: string | undefined, next: string) =>
    call('POST', '/api/my/password', { ...(before === undefined ? {} : { before }), password: next })
  for (const [before, next, status, code] of [
    [undefined, 'another Kiefer-Weg', 403, 'password-wrong'],
    ['Kiefer-Weg 13', 'another Kiefer-Weg', 403, 'password-wrong'],
    [password, 'short', 422, 'password-refused'],
    [password, 'lin.lan is my name', 422, 'password-refused'],
  ] as const) {
    const refused = await change(before, next)
    assert.deepEqual([refused.status, refused.body.code], [status, code])
  }
  assert.equal((await change(password, 'another Kiefer-Weg')).status, 204)
  assert.equal((await call('GET', '/api/my/account')).status, 200)
  assert.equal((await call('POST', '/api/session', somebody)).status, 401)
  assert.equal(
    (await call('POST', '/api/session', { ...somebody, password: 'another Kiefer-Weg' })).status,
    200,
  )
  const looks = await readBook(system.pool, { act: 'password', limit: 10 })
  assert.deepEqual(
    looks.map(({ entry }) => [entry.outcome, entry.detail]),
    [
      ['given', 'changed'],
      ['refused', 'before'],
      ['refused', 'before'],
    ],
  )
})

test('a number that is stated opens nothing, is shown masked and lies nowhere in clear', async (t) => {
  const { url, system } = await startServer(t, { works: false })
  const { call } = callerOf(url, await signInAs({ system }, 'citizen'))
  const wrong = await call('POST', '/api/my/number', { kind: 'citizenId', number: '110105194912310021' })
  assert.deepEqual([wrong.status, wrong.body.code], [422, 'number-refused'])
  assert.equal(
    (await call('POST', '/api/my/number', { kind: 'citizenId', number: ` ${number.toLowerCase()}` })).status,
    204,
  )
  const { body } = await call<Account>('GET', '/api/my/account')
  assert.deepEqual(
    [body.subjectKind, body.numberMasked, body.isNumberConfirmed],
    ['citizenId', '1101**********002X', false],
  )
  assert.equal((await call('GET', '/api/my/data')).body.subject, null)
  const tables = await system.pool.query<{ text: string }>(
    'select accounts::text as text from accounts union all select access_book::text from access_book',
  )
  assert.ok(tables.rows.every(({ text }) => !text.includes(number)))
})

test('a business is known by its code, and what is confirmed is not stated anew', async (t) => {
  const { url, system } = await startServer(t, { works: false })
  const { call } = callerOf(
    url,
    await signInAs({ system }, 'citizen', { subject: 'uscc:91331503MA00000234' }),
  )
  const other = await call('POST', '/api/my/number', { kind: 'citizenId', number })
  assert.deepEqual([other.status, other.body.code], [422, 'number-refused'])
  assert.equal((await call('GET', '/api/my/data')).body.subject, 'uscc:91331503MA00000234')
})
