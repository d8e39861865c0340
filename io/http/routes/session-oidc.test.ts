import assert from 'node:assert/strict'
import test, { type TestContext } from 'node:test'
import { readBook } from '#io/postgres/access-book.ts'
import { type Answered, type Caller, callerOf } from '#test/caller.ts'
import { type IdentityProvider, startIdentityProvider, type Token } from '#test/identity-provider.ts'
import { startServer } from '#test/server.ts'
import { makeAccount, openSession, signInAs } from '#test/sign-in.ts'

const number = '11010519491231002X'
const person = { sub: 'p-1', claims: { name: '林岚', preferred_username: 'lin.lan', id_number: number } }

interface View {
  actor: { kind: string; name?: string; isKnown?: boolean }
  oidc: boolean
}

test('whom the provider knows gets an account, known by the number it tells, and the same one the next time', async (t) => {
  const { url, system, provider } = await withProvider(t)
  for (const time of ['first', 'second']) {
    const { call } = callerOf(url)
    assert.equal((await signIn(call, '/my-data')).headers.get('location'), '/my-data', time)
    const { actor, oidc } = (await call<View>('GET', '/api/session')).body
    assert.deepEqual([actor.name, actor.isKnown, oidc], ['林岚', true, true], time)
    assert.equal((await call('GET', '/api/my/data')).body.subject, `person:${system.keys.pseudonym(number)}`)
  }
  const accounts = await system.pool.query<{ name: string }>('select name from accounts')
  assert.deepEqual(accounts.rows, [{ name: 'lin.lan' }])
  const [look] = await readBook(system.pool, { act: 'sign-in', limit: 1 })
  assert.equal(look?.entry.detail, `provider ${provider.settings.issuer}`)
})

const now = () => Math.floor(Date.now() / 1000)
const changed = (change: Token['payload']) => (token: Token) => ({
  header: token.header,
  payload: { ...token.payload, ...change },
})
const spoilt: [what: string, change: (token: Token) => Token, by: 'own' | 'other' | 'nobody'][] = [
  ['another nonce', changed({ nonce: 'another' }), 'own'],
  ['no nonce', changed({ nonce: undefined }), 'own'],
  ['another audience', changed({ aud: 'another' }), 'own'],
  ['several audiences without saying for whom', changed({ aud: ['yiwang', 'another'] }), 'own'],
  ['another issuer', changed({ iss: 'https://elsewhere.example' }), 'own'],
  ['past its time', changed({ iat: now() - 7200, exp: now() - 3600 }), 'own'],
  ['no subject', changed({ sub: undefined }), 'own'],
  ['alg none', ({ payload }) => ({ header: { alg: 'none' }, payload }), 'nobody'],
  ['alg HS256', ({ payload }) => ({ header: { alg: 'HS256' }, payload }), 'own'],
  ['an unknown key', ({ payload }) => ({ header: { alg: 'ES256', kid: 'other' }, payload }), 'other'],
  ['the name of the right key, signed by another', (token) => token, 'other'],
]

test('a token that is not what was asked for signs nobody in', async (t) => {
  const { url, provider } = await withProvider(t)
  for (const [what, change, by] of spoilt) {
    const { call } = callerOf(url, { headers: from() })
    provider.tamper = (token) => ({ token: change(token), by })
    await refused(call, await signIn(call), what)
  }
  provider.tamper = (token) => ({ token, by: 'own' })
  assert.equal((await signIn(callerOf(url).call)).status, 303)
})

test('an answer with another state, from another issuer, with a refusal, in another browser or a second time signs nobody in', async (t) => {
  const { url } = await withProvider(t)
  const cases: [what: string, change: (address: URL) => void][] = [
    ['another state', ({ searchParams }) => searchParams.set('state', 'another')],
    ['no state', ({ searchParams }) => searchParams.delete('state')],
    ['another issuer', ({ searchParams }) => searchParams.set('iss', 'https://elsewhere.example')],
    ['another code', ({ searchParams }) => searchParams.set('code', 'another')],
    ['no code', ({ searchParams }) => searchParams.delete('code')],
    ['a refusal', ({ searchParams }) => searchParams.set('error', 'access_denied')],
    ['a state twice', ({ searchParams }) => searchParams.append('state', 'another')],
  ]
  for (const [what, change] of cases) {
    const { call } = callerOf(url, { headers: from() })
    const back = await walk(call)
    change(back)
    await refused(call, await call('GET', back.pathname + back.search), what)
  }
  const mine = callerOf(url, { headers: from() })
  const back = await walk(mine.call)
  const other = callerOf(url, { headers: from() })
  await refused(other.call, await other.call('GET', back.pathname + back.search), 'another browser')
  assert.equal((await mine.call('GET', back.pathname + back.search)).status, 303)
  const again = await mine.call('GET', back.pathname + back.search)
  assert.equal(again.body.code, 'provider-refused')
  const next = callerOf(url, { headers: from() })
  const fresh = await walk(next.call)
  fresh.searchParams.set('code', back.searchParams.get('code') ?? '')
  await refused(next.call, await next.call('GET', fresh.pathname + fresh.search), 'a code used before')
})

test('a browser that comes back in vain is shown the page to sign in, with the reason', async (t) => {
  const { url } = await withProvider(t)
  const { call } = callerOf(url, { headers: { accept: 'text/html,*/*;q=0.8' } })
  const back = await walk(call)
  back.searchParams.set('state', 'another')
  const answer = await call('GET', back.pathname + back.search)
  assert.deepEqual(
    [answer.status, answer.headers.get('location')],
    [303, '/sign-in?problem=provider-refused'],
  )
})

test('an answer that comes too late finds nobody waiting for it', async (t) => {
  const { url, system } = await withProvider(t)
  const { call } = callerOf(url)
  const back = await walk(call)
  const at = system.now()
  system.now = () => new Date(Date.parse(at) + 11 * 60_000).toISOString()
  await refused(call, await call('GET', back.pathname + back.search), 'eleven minutes')
})

test('somebody signed in joins the provider’s account to their own, and comes in by it as themselves', async (t) => {
  const { url, system } = await withProvider(t)
  const { id } = await makeAccount(system, 'clerk', { name: 'officer' })
  const officer = callerOf(url, await openSession(system, { id, era: 0 }))
  const foreign = await officer.call('GET', '/api/session/oidc?join=1', undefined, {
    'sec-fetch-site': 'cross-site',
  })
  assert.equal(foreign.body.code, 'foreign-page')
  assert.equal((await signIn(officer.call, '/account&join=1')).headers.get('location'), '/account')
  const { call } = callerOf(url)
  assert.equal((await signIn(call, '/console')).headers.get('location'), '/sign-in?to=%2Fconsole')
  assert.equal((await call<View>('GET', '/api/session')).body.actor.name, 'clerk icer')
  const other = callerOf(url, await signInAs({ system }, 'citizen'))
  const twice = await signIn(other.call, '/account&join=1')
  assert.deepEqual([twice.status, twice.body.code], [409, 'provider-joined'])
})

test('a number that says the account is another’s ends the sign-in, and a suspended account stays closed', async (t) => {
  const { url, system, provider } = await withProvider(t)
  await signIn(callerOf(url).call)
  provider.person = { ...person, claims: { ...person.claims, id_number: '91331503MA00000234' } }
  assert.equal((await signIn(callerOf(url).call)).body.code, 'provider-refused')
  provider.person = person
  await system.pool.query(`update accounts set state = 'suspended'`)
  assert.equal((await signIn(callerOf(url).call)).body.code, 'sign-in-failed')
})

test('names that are taken or hold a number are not used', async (t) => {
  const { url, system, provider } = await withProvider(t)
  await makeAccount(system, 'citizen', { name: 'lin.lan' })
  provider.person = { sub: 'p-2', claims: { ...person.claims, name: number } }
  await signIn(callerOf(url).call)
  const { rows } = await system.pool.query<{ name: string; shown: string }>(
    `select name, shown_name as shown from accounts where name <> 'lin.lan'`,
  )
  assert.match(rows[0]?.name ?? '', /^person-[0-9a-f]{8}$/)
  assert.equal(rows[0]?.shown, rows[0]?.name)
})

test('a provider that does not answer is told apart from one that cannot be trusted, and nothing fails', async (t) => {
  const away = {
    issuer: 'http://127.0.0.1:9',
    client: 'yiwang',
    secret: null,
    scope: 'openid',
    numberClaim: null,
  }
  const { url } = await startServer(t, { works: false, provider: away })
  const { call } = callerOf(url)
  const answer = await call('GET', '/api/session/oidc')
  assert.deepEqual([answer.status, answer.body.code], [503, 'provider-unavailable'])
})

test('without a provider there is no such door', async (t) => {
  const { url } = await startServer(t, { works: false })
  const { call } = callerOf(url)
  assert.equal((await call('GET', '/api/session/oidc')).status, 404)
  assert.equal((await call('GET', '/api/session/oidc/callback?code=x')).status, 404)
  assert.equal((await call<View>('GET', '/api/session')).body.oidc, false)
})

async function withProvider(
  t: TestContext,
): Promise<{ provider: IdentityProvider } & Awaited<ReturnType<typeof startServer>>> {
  const provider = await startIdentityProvider(t)
  provider.person = person
  const server = await startServer(t, { works: false, provider: provider.settings })
  provider.serve(`${server.url}/api/session/oidc/callback`)
  return { ...server, provider }
}

let addresses = 0

/** Another address for each browser, so that their tries do not count together. */
function from(): Record<string, string> {
  addresses += 1
  return { 'x-forwarded-for': `198.51.100.${addresses}` }
}

/** Goes the whole way, and answers what the last step did. */
async function signIn(call: Caller['call'], to = '/') {
  const back = await walk(call, to)
  return await call('GET', back.pathname + back.search)
}

/** Goes to the provider and through it, up to the address it sends the browser back to. */
async function walk(call: Caller['call'], to = '/'): Promise<URL> {
  const sent = await call('GET', `/api/session/oidc?to=${to}`)
  let address = new URL(sent.headers.get('location') ?? '')
  const provider = callerOf(address.origin)
  while (!address.pathname.endsWith('/callback')) {
    const answer = await provider.call('GET', address.href)
    address = new URL(answer.headers.get('location') ?? assert.fail(), address)
  }
  return address
}

async function refused(call: Caller['call'], answer: Answered<Record<string, unknown>>, what: string) {
  assert.deepEqual([answer.status, answer.body.code], [401, 'provider-refused'], what)
  assert.equal((await call<View>('GET', '/api/session')).body.actor.kind, 'visitor', what)
}
