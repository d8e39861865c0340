import assert from 'node:assert/strict'
import test from 'node:test'
import { stepAt, totpCode } from '#io/people/totp.ts'
import { readBook } from '#io/postgres/access-book.ts'
import { type Caller, callerOf } from '#test/caller.ts'
import { type RunningServer, startServer } from '#test/server.ts'
import { makeAccount, openSession, signInAs } from '#test/sign-in.ts'
import { type PasskeyOptions, type SoftPasskey, softPasskey } from '#test/soft-passkey.ts'

test('a passkey is made, and shown as the second proof of the next session', async (t) => {
  const server = await startServer(t, { works: false })
  const { officer, key, origin } = await withPasskey(server)
  const account = await officer.call<{ passkeys: object[] }>('GET', '/api/my/account')
  assert.deepEqual(
    account.body.passkeys.map((one) => ({ ...one, madeAt: '', lastAt: '' })),
    [{ id: key.id, name: 'phone', madeAt: '', lastAt: '' }],
  )
  const next = await officer.again()
  assert.equal((await next.call('GET', '/api/book')).body.code, 'second-factor-missing')
  const shown = await show(next.call, key, origin)
  assert.deepEqual([shown.status, shown.body], [200, { state: 'in' }])
  assert.equal((await next.call('GET', '/api/book')).status, 200)
})

test('a passkey is refused for another site, another challenge, a second time, by another key and with an old count', async (t) => {
  const server = await startServer(t, { works: false })
  const { officer, key, origin } = await withPasskey(server)
  const { call } = await officer.again()
  const options = () => call<PasskeyOptions>('POST', '/api/session/passkey/options')
  const send = (response: unknown) => call('POST', '/api/session/passkey', { response })
  const refused = async (what: string, response: unknown) =>
    assert.equal((await send(response)).body.code, 'passkey-refused', what)

  await refused('never asked for', key.show({ challenge: 'AAAA', rpId: 'localhost' }, origin))
  await refused('another site', key.show((await options()).body, 'https://elsewhere.example'))
  await refused('another party', key.show({ ...(await options()).body, rpId: 'elsewhere.example' }, origin))
  await refused('another challenge', key.show({ ...(await options()).body, challenge: 'AAAA' }, origin))
  const stranger = softPasskey()
  await server.system.pool.query('update accounts set failures = 0, locked_until = null')
  await refused('another key', {
    ...stranger.show((await options()).body, origin),
    id: key.id,
    rawId: key.id,
  })
  await refused('no passkey at all', { id: key.id, response: {} })
  const good = key.show((await options()).body, origin, 10)
  assert.equal((await send(good)).status, 200)
  await refused('a second time', good)
  await refused('a copy that lags behind', key.show((await options()).body, origin, 9))
})

test('after too many wrong tries no code and no passkey is taken, and the book says who was closed out', async (t) => {
  const server = await startServer(t, { works: false })
  const { officer, key, origin } = await withPasskey(server)
  const { call } = await officer.again()
  for (let n = 0; n < 5; n += 1) await call('POST', '/api/session/second', { code: '000000' })
  assert.equal((await show(call, key, origin)).body.code, 'passkey-refused')
  const looks = await readBook(server.system.pool, { act: 'locked', limit: 10 })
  assert.deepEqual(
    looks.map(({ entry }) => entry.key),
    [`account:${officer.id}`],
  )
})

test('what an account is proved with is changed only by who has given the second factor it has', async (t) => {
  const server = await startServer(t, { works: false })
  const { officer } = await withPasskey(server)
  const { call } = await officer.again()
  for (const [method, path, body] of [
    ['GET', '/api/my/account', undefined],
    ['POST', '/api/my/totp', undefined],
    ['DELETE', '/api/my/totp', undefined],
    ['POST', '/api/my/passkeys/options', undefined],
    ['DELETE', '/api/my/passkeys/x', undefined],
    ['DELETE', '/api/my/sessions', undefined],
    ['POST', '/api/my/password', { password: 'another Kiefer-Weg' }],
    ['POST', '/api/my/number', { kind: 'citizenId', number: '11010519491231002X' }],
  ] as const)
    assert.equal((await call(method, path, body)).body.code, 'second-factor-missing', `${method} ${path}`)
})

test('the last second factor of an officer stays, a resident may take theirs away', async (t) => {
  const server = await startServer(t, { works: false })
  const { officer, key } = await withPasskey(server)
  const last = await officer.call('DELETE', `/api/my/passkeys/${key.id}`)
  assert.deepEqual([last.status, last.body.code], [409, 'second-factor-last'])
  await enrol(server, officer.call)
  assert.equal((await officer.call('DELETE', `/api/my/passkeys/${key.id}`)).status, 204)
  assert.equal((await officer.call('DELETE', '/api/my/totp')).body.code, 'second-factor-last')
  assert.equal((await officer.call('DELETE', '/api/my/passkeys/x')).body.code, 'passkey-not-found')

  const resident = callerOf(server.url, await signInAs(server, 'citizen'))
  await enrol(server, resident.call)
  assert.equal((await resident.call('DELETE', '/api/my/totp')).status, 204)
  const { body } = await resident.call('GET', '/api/my/account')
  assert.equal(body.hasTotp, false)
})

test('the secret of an authenticator and its codes lie nowhere in clear', async (t) => {
  const server = await startServer(t, { works: false })
  const { call } = callerOf(server.url, await signInAs(server, 'citizen'))
  const secret = await enrol(server, call)
  const { rows } = await server.system.pool.query<{ row: string }>(
    'select accounts::text as row from accounts',
  )
  assert.ok(rows.every(({ row }) => !row.includes(secret)))
})

/** An officer with a passkey on a device of software. */
async function withPasskey({ url, system }: RunningServer) {
  const origin = url.replace('127.0.0.1', 'localhost')
  const { id } = await makeAccount(system, 'auditAdmin')
  const again = async () => callerOf(origin, await openSession(system, { id, era: 0 }, false))
  const { call } = await again()
  const key = softPasskey()
  const { body } = await call<PasskeyOptions>('POST', '/api/my/passkeys/options')
  const made = await call('POST', '/api/my/passkeys', { name: 'phone', response: key.make(body, origin) })
  assert.equal(made.status, 204, JSON.stringify(made.body))
  return { officer: { id, call, again }, key, origin }
}

async function show(call: Caller['call'], key: SoftPasskey, origin: string) {
  const { body } = await call<PasskeyOptions>('POST', '/api/session/passkey/options')
  return await call('POST', '/api/session/passkey', { response: key.show(body, origin) })
}

async function enrol({ system }: RunningServer, call: Caller['call']): Promise<string> {
  const { secret } = (await call<{ secret: string }>('POST', '/api/my/totp')).body
  const code = totpCode(secret, stepAt(system.now()))
  assert.equal((await call('POST', '/api/my/totp/confirm', { code })).status, 204)
  return secret
}
