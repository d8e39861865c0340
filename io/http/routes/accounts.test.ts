import assert from 'node:assert/strict'
import test from 'node:test'
import { stepAt, totpCode } from '#io/people/totp.ts'
import { readBook } from '#io/postgres/access-book.ts'
import { type Answered, callerOf } from '#test/caller.ts'
import { type RunningServer, startServer } from '#test/server.ts'
import { makeAccount, openSession, signInAs } from '#test/sign-in.ts'
import { signingParty } from '#test/signing-party.ts'

const number = '11010519491231002X'
const password = 'Kiefer-Weg 12'
const why = { reason: '岗位调整' }

interface Made {
  account: { id: string; name: string; roles: string[] }
  link: string
}

interface List {
  accounts: { id: string; name: string; state: string; roles: string[]; isNumberConfirmed: boolean }[]
  next: string | null
}

interface Detail {
  state: string
  roles: string[]
  held: { role: string; until: string | null; by: string | null }[]
  sessions: number
}

test('an account is made, its link followed once, a role given, and its holder sets up a second factor and works', async (t) => {
  const { system, security, url, administrator } = await three(t)
  const made = await administrator.call<Made>('POST', '/api/accounts', {
    name: 'wang.wei',
    shownName: '王伟',
  })
  assert.equal(made.status, 201)
  assert.match(made.body.link, /^http:\/\/127\.0\.0\.1:\d+\/link\/[\w-]{43}$/)
  const token = new URL(made.body.link).pathname.split('/').at(-1)
  const { call } = callerOf(url)
  assert.deepEqual((await call('GET', `/api/links/${token}`)).body, { kind: 'password', name: 'wang.wei' })
  const { id } = made.body.account
  assert.equal(
    (await security.call('POST', `/api/accounts/${id}/roles`, { role: 'dataAdmin', ...why })).status,
    204,
  )
  const followed = await call('POST', `/api/links/${token}`, { password })
  assert.deepEqual([followed.status, followed.body], [200, { state: 'enrol' }])
  assert.equal((await call('POST', `/api/links/${token}`, { password })).body.code, 'link-not-found')
  assert.equal((await call('GET', '/api/balance')).body.code, 'second-factor-missing')
  const { secret } = (await call<{ secret: string }>('POST', '/api/my/totp')).body
  await call('POST', '/api/my/totp/confirm', { code: totpCode(secret, stepAt(system.now())) })
  assert.equal((await call('GET', '/api/balance')).status, 200)
})

test('a link ends after a day, with a later link, and with the suspension of the account', async (t) => {
  const { administrator, url, system } = await three(t)
  const { body } = await administrator.call<Made>('POST', '/api/accounts', {
    name: 'wang.wei',
    shownName: '王伟',
  })
  const { call } = callerOf(url)
  const next = async () =>
    (await administrator.call<Made>('POST', `/api/accounts/${body.account.id}/link`)).body.link
      .split('/')
      .at(-1)
  const opens = async (token: string | undefined) => (await call('GET', `/api/links/${token}`)).status === 200
  const second = await next()
  assert.deepEqual([await opens(body.link.split('/').at(-1)), await opens(second)], [false, true])
  await administrator.call('POST', `/api/accounts/${body.account.id}/suspend`, why)
  assert.equal(await opens(second), false)
  await administrator.call('POST', `/api/accounts/${body.account.id}/resume`, why)
  const third = await next()
  const now = system.now()
  system.now = () => new Date(Date.parse(now) + 25 * 3_600_000).toISOString()
  assert.equal(await opens(third), false)
})

test('roles that watch over one another are refused together, nobody changes their own, and the last administrator stays', async (t) => {
  const { administrator, security, audit, ids } = await three(t)
  const give = (id: string | undefined, role: string) =>
    security.call('POST', `/api/accounts/${id}/roles`, { role, ...why })
  const cases: [answer: Answered<Record<string, unknown>>, status: number, code: string][] = [
    [await give(ids.administrator, 'auditAdmin'), 409, 'role-conflict'],
    [await give(ids.audit, 'clerk'), 409, 'role-conflict'],
    [await give(ids.security, 'securityAdmin'), 403, 'own-roles'],
    [await give('00000000-0000-4000-8000-000000000000', 'clerk'), 404, 'account-not-found'],
    [await give(ids.audit, 'operator'), 400, 'bad-body'],
    [
      await security.call('DELETE', `/api/accounts/${ids.security}/roles/securityAdmin`, why),
      403,
      'own-roles',
    ],
    [
      await security.call('DELETE', `/api/accounts/${ids.audit}/roles/auditAdmin`, why),
      409,
      'last-administrator',
    ],
    [
      await administrator.call('POST', `/api/accounts/${ids.security}/suspend`, why),
      409,
      'last-administrator',
    ],
    [await administrator.call('POST', `/api/accounts/${ids.audit}/suspend`, why), 409, 'last-administrator'],
    [await audit.call('POST', `/api/accounts/${ids.security}/suspend`, why), 403, 'duty-missing'],
  ]
  for (const [answer, status, code] of cases)
    assert.deepEqual([answer.status, answer.body.code], [status, code], JSON.stringify(answer.body))
})

test('of two administrators who close one another out at once one stays', async (t) => {
  const { administrator, security, ids, system, url } = await three(t)
  const other = await makeAccount(system, 'systemAdmin', { name: 'other' })
  const second = callerOf(url, await signInAs({ system }, 'other'))
  await Promise.all([
    administrator.call('POST', `/api/accounts/${other.id}/suspend`, why),
    second.call('POST', `/api/accounts/${ids.administrator}/suspend`, why),
  ])
  const { body } = await security.call<List>('GET', '/api/accounts')
  const left = body.accounts.filter((one) => one.roles.includes('systemAdmin') && one.state === 'active')
  assert.equal(left.length, 1)
})

test('a number is confirmed by the administrator, against what was stated, and opens the data of that person', async (t) => {
  const { administrator, system, url } = await three(t)
  const { id } = await makeAccount(system, 'citizen', { name: 'lin.lan' })
  const person = callerOf(url, await signInAs({ system }, 'lin.lan'))
  await person.call('POST', '/api/my/number', { kind: 'citizenId', number })
  const confirm = (given: object) => administrator.call('POST', `/api/accounts/${id}/number`, given)
  const other = await confirm({ kind: 'uscc', number: '91331503MA00000234' })
  assert.deepEqual([other.status, other.body.code], [422, 'number-refused'])
  assert.equal((await confirm({ kind: 'citizenId', number })).status, 204)
  const subject = `person:${system.keys.pseudonym(number)}`
  assert.equal((await person.call('GET', '/api/my/data')).body.subject, subject)
  const [look] = await readBook(system.pool, { subject, act: 'account', limit: 1 })
  assert.deepEqual([look?.entry.roles, look?.entry.detail], [['systemAdmin'], 'number confirmed'])
})

test('accounts are found by name, page by page, and never tell a number or a secret', async (t) => {
  const { administrator, system } = await three(t)
  for (const name of ['a1', 'a2', 'a3', 'b1'])
    await makeAccount(system, 'citizen', { name, subject: 'uscc:91331503MA00000234' })
  const { body } = await administrator.call<List>('GET', '/api/accounts?q=A&limit=2')
  assert.deepEqual(
    body.accounts.map(({ name }) => name),
    ['a1', 'a2'],
  )
  const rest = await administrator.call<List>('GET', `/api/accounts?q=a&limit=2&after=${body.next}`)
  assert.equal(rest.body.accounts[0]?.name, 'a3')
  assert.doesNotMatch(JSON.stringify([body, rest.body]), /91331503|argon|sealed/)
})

test('one account tells the roles it has had, who gave them and why is in the book, and how often it is signed in', async (t) => {
  const { administrator, security, audit, system } = await three(t)
  const { id } = await makeAccount(system, 'clerk', { name: 'zhao.min' })
  await signInAs({ system }, 'zhao.min')
  const reason = `转岗，证号${number}`
  await security.call('POST', `/api/accounts/${id}/roles`, { role: 'reviewer', reason })
  await security.call('DELETE', `/api/accounts/${id}/roles/clerk`, { reason: 'moved' })
  await administrator.call('POST', `/api/accounts/${id}/suspend`, { reason: 'on leave' })
  const { body } = await audit.call<Detail>('GET', `/api/accounts/${id}`)
  assert.deepEqual(
    body.held.map(({ role, until, by }) => [role, until !== null, by]),
    [
      ['reviewer', false, 'securityAdmin rity'],
      ['clerk', true, null],
    ],
  )
  assert.deepEqual([body.state, body.roles, body.sessions], ['suspended', ['reviewer'], 0])
  const book = await readBook(system.pool, { limit: 4 })
  assert.deepEqual(
    book.map(({ entry }) => entry.detail),
    ['looked', 'suspended: on leave', 'taken clerk: moved', 'given reviewer: 转岗，证号[citizenId]'],
  )
  const nobody = '00000000-0000-4000-8000-000000000000'
  assert.equal((await audit.call('GET', `/api/accounts/${nobody}`)).body.code, 'account-not-found')
})

test('an account is found by a number that stands in no address, and the looking is in the book', async (t) => {
  const { administrator, system } = await three(t)
  const subject = `person:${system.keys.pseudonym(number)}`
  await makeAccount(system, 'citizen', { name: 'lin.lan', subject })
  await makeAccount(system, 'citizen', { name: 'lin.feng' })
  const found = await administrator.call('POST', '/api/subjects/find', { kind: 'citizenId', number })
  assert.deepEqual(found.body, { subject })
  const { body } = await administrator.call<List>('GET', `/api/accounts?subject=${subject}`)
  assert.deepEqual(
    body.accounts.map(({ name }) => name),
    ['lin.lan'],
  )
  const looks = await readBook(system.pool, { subject, limit: 10 })
  assert.deepEqual(
    looks.map(({ entry }) => [entry.roles, entry.detail]),
    [
      [['systemAdmin'], 'accounts'],
      [['systemAdmin'], 'looked for by number'],
    ],
  )
  const wrong = await administrator.call('POST', '/api/subjects/find', { kind: 'citizenId', number: '12' })
  assert.deepEqual([wrong.status, wrong.body.code], [422, 'number-refused'])
})

test('roles and locks are changed for a reason, and an account is moved to a department that is there', async (t) => {
  const { administrator, security, system, url } = await three(t)
  const { id } = await makeAccount(system, 'clerk', { name: 'lin.feng' })
  const path = `/api/accounts/${id}`
  for (const [caller, method, way, body] of [
    [security, 'POST', 'roles', { role: 'reviewer' }],
    [security, 'DELETE', 'roles/clerk', undefined],
    [administrator, 'POST', 'suspend', { reason: '?' }],
    [administrator, 'POST', 'resume', {}],
    [administrator, 'POST', 'department', { department: null }],
  ] as const)
    assert.deepEqual((await caller.call(method, `${path}/${way}`, body)).body.code, 'bad-body', way)
  const move = (department: string) =>
    administrator.call('POST', `${path}/department`, { department, reason: '机构调整' })
  assert.equal((await move('nowhere')).body.code, 'party-not-found')
  await signingParty(system, { id: 'fire-rescue' })
  const officer = callerOf(url, await openSession(system, { id, era: 0 }))
  assert.equal((await move('fire-rescue')).status, 204)
  assert.equal((await officer.call('GET', '/api/my/account')).status, 401)
  const [entry] = await readBook(system.pool, { key: `account:${id}`, limit: 1 })
  assert.equal(entry?.entry.detail, 'moved from - to fire-rescue: 机构调整')
  assert.equal((await administrator.call<{ department: string }>('GET', path)).body.department, 'fire-rescue')
})

test('an account of a department nobody knows is refused, not failed', async (t) => {
  const { administrator } = await three(t)
  const made = await administrator.call('POST', '/api/accounts', {
    name: 'wang',
    shownName: '王',
    department: 'nowhere',
  })
  assert.deepEqual([made.status, made.body.code], [404, 'party-not-found'])
})

test('who has lost the second factor gets rid of it by another administrator than the one who sends links', async (t) => {
  const { administrator, security, system, url } = await three(t)
  const { id } = await makeAccount(system, 'clerk', { name: 'li.na' })
  const clerk = callerOf(url, await signInAs({ system }, 'li.na', { second: false }))
  const { secret } = (await clerk.call<{ secret: string }>('POST', '/api/my/totp')).body
  await clerk.call('POST', '/api/my/totp/confirm', { code: totpCode(secret, stepAt(system.now())) })
  assert.equal((await administrator.call('DELETE', `/api/accounts/${id}/second`)).status, 403)
  assert.equal((await security.call('POST', `/api/accounts/${id}/link`)).status, 403)
  assert.equal((await security.call('DELETE', `/api/accounts/${id}/second`)).status, 204)
  assert.equal((await clerk.call('GET', '/api/my/account')).status, 401)
  const again = callerOf(url, await signInAs({ system }, 'li.na', { second: false }))
  assert.equal((await again.call('GET', '/api/session')).body.needsSecond, 'enrol')
})

async function three(t: Parameters<typeof startServer>[0]) {
  const server: RunningServer = await startServer(t, { works: false })
  const { url, system } = server
  const ids = {
    administrator: (await makeAccount(system, 'systemAdmin', { name: 'system' })).id,
    security: (await makeAccount(system, 'securityAdmin', { name: 'security' })).id,
    audit: (await makeAccount(system, 'auditAdmin', { name: 'audit' })).id,
  }
  const as = async (name: string) => callerOf(url, await signInAs({ system }, name))
  const [administrator, security, audit] = await Promise.all(['system', 'security', 'audit'].map(as))
  return { url, system, ids, administrator: administrator!, security: security!, audit: audit! }
}
