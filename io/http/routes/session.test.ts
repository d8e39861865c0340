import assert from 'node:assert/strict'
import test from 'node:test'
import { signInRules } from '#core/access/sign-in-rules.ts'
import { dateInShanghai } from '#core/clock/shanghai.ts'
import { stepAt, totpCode } from '#io/people/totp.ts'
import { readBook } from '#io/postgres/access-book.ts'
import { type Caller, callerOf } from '#test/caller.ts'
import { type RunningServer, startServer } from '#test/server.ts'
import { makeAccount, openSession, signInAs } from '#test/sign-in.ts'

const password = 'Kiefer-Weg 12'
const somebody = { name: 'Lin.Lan', shownName: '林岚', password }
const rules = signInRules(dateInShanghai(new Date().toISOString()))

test('a resident makes an account, is in at once, leaves, and comes in again by name and password', async (t) => {
  const { url } = await startServer(t, { works: false })
  const { call, cookies } = callerOf(url)
  const made = await call('POST', '/api/session/register', somebody)
  assert.deepEqual([made.status, made.body], [201, { state: 'in' }])
  assert.deepEqual(await who(call), ['person', '林岚', [], false])
  assert.equal((await call('DELETE', '/api/session')).status, 204)
  assert.equal(cookies.size, 0)
  assert.deepEqual((await who(call))[0], 'visitor')
  const back = await call('POST', '/api/session', { name: ' ｌｉｎ.lan ', password })
  assert.deepEqual([back.status, back.body], [200, { state: 'in' }])
  assert.deepEqual(await who(call), ['person', '林岚', [], false])
})

test('a name that is taken, a number as a name and a weak password are refused by name', async (t) => {
  const { url } = await startServer(t, { works: false })
  const { call } = callerOf(url)
  await call('POST', '/api/session/register', somebody)
  const cases: [change: Partial<typeof somebody>, status: number, code: string][] = [
    [{ name: 'LIN.LAN' }, 409, 'account-exists'],
    [{ name: '11010519491231002X' }, 422, 'account-name-refused'],
    [{ name: 'a b' }, 422, 'account-name-refused'],
    [{ name: 'wang', shownName: '王 13912345678' }, 400, 'bad-body'],
    [{ name: 'wang', password: 'kiefer-weg' }, 422, 'password-refused'],
  ]
  for (const [change, status, code] of cases) {
    const refused = await call('POST', '/api/session/register', { ...somebody, ...change })
    assert.deepEqual([refused.status, refused.body.code], [status, code])
  }
})

test('after five wrong tries the account is closed for half an hour, also to the right password, and the book says so', async (t) => {
  const server = await startServer(t, { works: false })
  const { call } = callerOf(server.url)
  await call('POST', '/api/session/register', somebody)
  const wrong = { name: somebody.name, password: 'Kiefer-Weg 13' }
  const tries = await Promise.all(Array.from({ length: 9 }, () => call('POST', '/api/session', wrong)))
  assert.deepEqual(
    [...new Set(tries.map(({ status, body }) => `${status} ${body.code}`))],
    ['401 sign-in-failed'],
  )
  assert.equal((await call('POST', '/api/session', { ...wrong, password })).body.code, 'sign-in-failed')
  const looks = await readBook(server.system.pool, { limit: 50 })
  assert.equal(looks.filter(({ entry }) => entry.act === 'locked').length, 1)
  later(server, rules.lock.minutes + 1)
  assert.equal((await call('POST', '/api/session', { ...wrong, password })).status, 200)
})

test('somebody unknown, suspended or without a password is answered in the same words as a wrong password', async (t) => {
  const { url, system } = await startServer(t, { works: false })
  await makeAccount(system, 'citizen', { name: 'nopass' })
  const { call } = callerOf(url)
  await call('POST', '/api/session/register', somebody)
  await call('POST', '/api/session/register', { ...somebody, name: 'gone' })
  await system.pool.query(`update accounts set state = 'suspended' where name = 'gone'`)
  const answers = [
    await call('POST', '/api/session', { name: 'nobody', password }),
    await call('POST', '/api/session', { name: 'gone', password }),
    await call('POST', '/api/session', { name: 'nopass', password }),
    await call('POST', '/api/session', { name: somebody.name, password: 'no' }),
  ]
  assert.deepEqual(new Set(answers.map(({ body }) => JSON.stringify(body))).size, 1)
})

test('an officer is in after the code of the authenticator, and each code is good once', async (t) => {
  const server = await startServer(t, { works: false })
  const { system } = server
  const { id, secret } = await officerWithCode(server)
  const { call } = callerOf(server.url, await openSession(system, { id, era: 0 }, false))
  assert.equal((await view(call)).needsSecond, 'totp-or-passkey')
  assert.equal((await call('GET', '/api/book')).body.code, 'second-factor-missing')
  const step = stepAt(system.now())
  const wrong = totpCode(secret, step + 40)
  assert.equal((await call('POST', '/api/session/second', { code: wrong })).body.code, 'second-factor-wrong')
  const code = totpCode(secret, step + 1)
  assert.deepEqual((await call('POST', '/api/session/second', { code })).body, { state: 'in' })
  assert.equal((await view(call)).needsSecond, null)
  assert.equal((await call('GET', '/api/book')).status, 200)
  const other = callerOf(server.url, await openSession(system, { id, era: 0 }, false))
  assert.equal((await other.call('POST', '/api/session/second', { code })).body.code, 'second-factor-wrong')
})

test('a second proof that is asked for and not there yet is set up before anything else', async (t) => {
  const { url, system } = await startServer(t, { works: false })
  const { call } = callerOf(url, await signInAs({ system }, 'auditAdmin', { second: false }))
  assert.equal((await view(call)).needsSecond, 'enrol')
  assert.equal((await call('GET', '/api/book')).status, 403)
  const { body } = await call<{ uri: string; secret: string; svg: string }>('POST', '/api/my/totp')
  assert.match(body.uri, /^otpauth:\/\/totp\/Yiwang/)
  assert.match(body.svg, /^<svg/)
  const code = totpCode(body.secret, stepAt(system.now()))
  assert.equal((await call('POST', '/api/my/totp/confirm', { code })).status, 204)
  assert.equal((await call('GET', '/api/book')).status, 200)
})

test('a session ends after half an hour without a request, and after half a day whatever happens', async (t) => {
  const server = await startServer(t, { works: false })
  const { call } = callerOf(server.url)
  await call('POST', '/api/session/register', somebody)
  const { idleMinutes, mostMinutes } = rules.session
  for (let minutes = 0; minutes < mostMinutes - idleMinutes; minutes += idleMinutes - 1) {
    later(server, idleMinutes - 1)
    assert.equal((await who(call))[0], 'person', `${minutes} minutes`)
  }
  later(server, idleMinutes - 1)
  assert.equal((await who(call))[0], 'visitor')
  await call('POST', '/api/session', somebody)
  later(server, idleMinutes + 1)
  assert.equal((await who(call))[0], 'visitor')
})

test('a second factor is asked for again after a quarter of an hour without a request', async (t) => {
  const server = await startServer(t, { works: false })
  const { id } = await officerWithCode(server)
  const { call } = callerOf(server.url, await openSession(server.system, { id, era: 0 }))
  assert.equal((await view(call)).needsSecond, null)
  later(server, rules.session.secondIdleMinutes + 1)
  assert.equal((await view(call)).needsSecond, 'totp-or-passkey')
})

test('over https the cookie is bound to the host, and one without that name counts for nothing', async (t) => {
  const { url } = await startServer(t, { works: false })
  const { call, cookies } = callerOf(url, { headers: { 'x-forwarded-proto': 'https' } })
  const made = await call('POST', '/api/session/register', somebody)
  const [line = ''] = made.headers.getSetCookie()
  assert.match(line, /^__Host-yiwang=[^;]+; Path=\/; HttpOnly; Secure; SameSite=Lax$/)
  assert.equal((await who(call))[0], 'person')
  const value = cookies.get('__Host-yiwang') ?? ''
  cookies.clear()
  cookies.set('yiwang', value)
  assert.equal((await who(call))[0], 'visitor')
})

test('a page of another site signs nobody in or out and changes nothing', async (t) => {
  const { url } = await startServer(t, { works: false })
  const { call, cookies } = callerOf(url)
  await call('POST', '/api/session/register', somebody)
  const foreign = { origin: 'https://elsewhere.example' }
  for (const [method, path, body] of [
    ['POST', '/api/session', somebody],
    ['POST', '/api/session/register', { ...somebody, name: 'other' }],
    ['DELETE', '/api/session', undefined],
    ['DELETE', '/api/my/sessions', undefined],
    ['POST', '/api/my/password', { before: password, password: 'another Kiefer-Weg' }],
  ] as const)
    for (const headers of [foreign, { 'sec-fetch-site': 'cross-site' }]) {
      const refused = await call(method, path, body, headers)
      assert.deepEqual([refused.status, refused.body.code], [403, 'foreign-page'], path)
    }
  assert.equal(cookies.size, 1)
  assert.equal((await who(call))[0], 'person')
})

test('signing in gives a new session, so that nobody who knew the one before is in', async (t) => {
  const { url } = await startServer(t, { works: false })
  const { call, cookies } = callerOf(url)
  await call('POST', '/api/session/register', somebody)
  const before = callerOf(url, { cookie: `yiwang=${cookies.get('yiwang')}` })
  await call('POST', '/api/session', somebody)
  assert.equal((await who(before.call))[0], 'visitor')
  assert.equal((await who(call))[0], 'person')
})

test('one address tries and registers only so often, whatever names it uses', async (t) => {
  const { url } = await startServer(t, { works: false })
  const { call } = callerOf(url)
  const status = async (n: number) =>
    (await call('POST', '/api/session/register', { ...somebody, name: `n${n}`, password: 'x' })).status
  for (let n = 0; n < rules.newAccountsPerHour; n += 1) assert.equal(await status(n), 422)
  assert.equal(await status(99), 429)
  const other = callerOf(url, { headers: { 'x-forwarded-for': '203.0.113.77' } })
  assert.equal((await other.call('POST', '/api/session', { name: 'n1', password: 'x' })).status, 401)
  for (let n = 1; n < rules.triesPerMinute; n += 1)
    await other.call('POST', '/api/session', { name: `n${n}`, password: 'x' })
  const last = await other.call('POST', '/api/session', { name: 'n1', password: 'x' })
  assert.deepEqual([last.status, last.body.code], [429, 'too-many-requests'])
  assert.ok(Number(last.headers.get('retry-after')) > 0)
})

interface View {
  actor: { kind: string; name?: string; roles?: string[]; second?: boolean }
  needsSecond: string | null
}

async function view(call: Caller['call']): Promise<View> {
  return (await call<View>('GET', '/api/session')).body
}

async function who(call: Caller['call']) {
  const { kind, name, roles, second } = (await view(call)).actor
  return [kind, name, roles, second]
}

/** Lets so much time pass for the server. */
function later({ system }: RunningServer, minutes: number): void {
  const { now } = system
  system.now = () => new Date(Date.parse(now()) + minutes * 60_000).toISOString()
}

/** An audit administrator with an authenticator, and its secret. */
async function officerWithCode({ url, system }: RunningServer): Promise<{ id: string; secret: string }> {
  const { id } = await makeAccount(system, 'auditAdmin')
  const { call } = callerOf(url, await openSession(system, { id, era: 0 }, false))
  const { body } = await call<{ secret: string }>('POST', '/api/my/totp')
  await call('POST', '/api/my/totp/confirm', { code: totpCode(body.secret, stepAt(system.now()) - 1) })
  return { id, secret: body.secret }
}
