import assert from 'node:assert/strict'
import test from 'node:test'
import { stepAt, totpCode } from '#io/people/totp.ts'
import { callerOf } from './caller.ts'
import { openFeed } from './live-feed.ts'
import { event, penalty, post, settled } from './post.ts'
import { type RunningServer, startServer } from './server.ts'
import { makeAccount, openSession, signInAs } from './sign-in.ts'

const password = 'Kiefer-Weg 12'
const why = { reason: 'left the office' }

test('a session that was copied is dead after its owner signs out', async (t) => {
  const { own, stolen } = await copied(t)
  await own.call('DELETE', '/api/session')
  assert.deepEqual(await sees(stolen), 'nobody')
})

test('it is dead after its owner changes the password, and so is every other but the one that asked', async (t) => {
  const { own, stolen, server } = await copied(t)
  const other = callerOf(server.url)
  await other.call('POST', '/api/session', { name: 'lin.lan', password })
  assert.equal(
    (await own.call('POST', '/api/my/password', { before: password, password: 'another Kiefer-Weg' })).status,
    204,
  )
  assert.deepEqual([await sees(stolen), await sees(other), await sees(own)], ['nobody', 'nobody', 'reviewer'])
})

test('it is dead after a new password is chosen by link', async (t) => {
  const { stolen, server, id } = await copied(t)
  const system = callerOf(server.url, await signInAs(server, 'systemAdmin'))
  const { body } = await system.call<{ link: string }>('POST', `/api/accounts/${id}/link`)
  await callerOf(server.url).call('POST', body.link.replace('/link/', '/api/links/'), {
    password: 'another Kiefer-Weg',
  })
  assert.equal(await sees(stolen), 'nobody')
})

test('it is without the role that was taken, at the very next request', async (t) => {
  const { stolen, server, id } = await copied(t)
  assert.equal((await stolen.call('GET', '/api/tasks')).status, 200)
  const security = callerOf(server.url, await signInAs(server, 'securityAdmin'))
  await security.call('DELETE', `/api/accounts/${id}/roles/reviewer`, why)
  assert.equal((await stolen.call('GET', '/api/tasks')).body.code, 'duty-missing')
  assert.equal(await sees(stolen), 'no role')
})

test('it is dead after the account is suspended, and stays dead when it is opened again', async (t) => {
  const { stolen, server, id } = await copied(t)
  const system = callerOf(server.url, await signInAs(server, 'systemAdmin'))
  await system.call('POST', `/api/accounts/${id}/suspend`, why)
  assert.equal(await sees(stolen), 'nobody')
  await system.call('POST', `/api/accounts/${id}/resume`, why)
  assert.equal(await sees(stolen), 'nobody')
})

test('it is dead after an administrator ends all sessions, or its owner all others', async (t) => {
  const { own, stolen, server, id } = await copied(t)
  const again = callerOf(server.url, await openSession(server.system, { id, era: 0 }))
  await again.call('DELETE', '/api/my/sessions')
  assert.deepEqual([await sees(stolen), await sees(own), await sees(again)], ['nobody', 'nobody', 'reviewer'])
  const security = callerOf(server.url, await signInAs(server, 'securityAdmin'))
  await security.call('DELETE', `/api/accounts/${id}/sessions`)
  assert.equal(await sees(again), 'nobody')
})

test('one that was copied before the second proof does not have it, and is dead once it was given', async (t) => {
  const { own, server, id } = await copied(t)
  const { secret } = (await own.call<{ secret: string }>('POST', '/api/my/totp')).body
  await own.call('POST', '/api/my/totp/confirm', { code: totpCode(secret, stepAt(server.system.now())) })
  const first = await openSession(server.system, { id, era: 0 }, false)
  const [next, stolen] = [callerOf(server.url, first), callerOf(server.url, first)]
  const code = totpCode(secret, stepAt(server.system.now()) + 1)
  assert.equal((await next.call('POST', '/api/session/second', { code })).status, 200)
  assert.deepEqual([await sees(next), await sees(stolen)], ['reviewer', 'nobody'])
})

test('a request under way when the session ends does not bring it back', async (t) => {
  const { own, stolen, server, id } = await copied(t)
  const begin = () => stolen.call('POST', '/api/my/passkeys/options')
  const [begun] = await Promise.all([begin(), begin(), own.call('DELETE', '/api/my/sessions'), begin()])
  assert.ok([200, 401].includes(begun.status))
  assert.equal(await sees(stolen), 'nobody')
  const left = await server.system.pool.query('select from sessions where account = $1', [id])
  assert.equal(left.rowCount, 1)
})

const ENDS: Record<string, (ending: Ending) => Promise<unknown>> = {
  'signs out': ({ own }) => own.call('DELETE', '/api/session'),
  'ends all other sessions': ({ own }) => own.call('DELETE', '/api/my/sessions'),
  'loses the role': ({ security, id }) => security.call('DELETE', `/api/accounts/${id}/roles/dataAdmin`, why),
  'is suspended': ({ system, id }) => system.call('POST', `/api/accounts/${id}/suspend`, why),
  'is ended by an administrator': ({ security, id }) =>
    security.call('DELETE', `/api/accounts/${id}/sessions`),
  'was idle for too long': ({ server, id }) => wasSilent(server, id, 31),
  'keeps the second proof waiting': ({ server, id }) => wasSilent(server, id, 16),
}

/** After these the session still stands, and what is public is still told. */
const LEAVES_SESSION = ['loses the role', 'keeps the second proof waiting']

test('a feed of everything ends with the session it was opened with, also while nothing happens', async (t) => {
  const server = await startServer(t, { works: false })
  const security = callerOf(server.url, await signInAs(server, 'securityAdmin'))
  const system = callerOf(server.url, await signInAs(server, 'systemAdmin'))
  for (const [how, end] of Object.entries(ENDS)) {
    const { id, era } = await makeAccount(server.system, 'dataAdmin')
    const { cookie } = await openSession(server.system, { id, era })
    const feeds = [await openFeed(t, server.url, { all: true, cookie })]
    if (!LEAVES_SESSION.includes(how)) feeds.push(await openFeed(t, server.url, { cookie }))
    await end({ own: callerOf(server.url, { cookie }), security, system, server, id })
    await Promise.all(feeds.map(({ ended }) => ended))
  }
})

test('a password change ends the feed that somebody else has opened with the session', async (t) => {
  const { own, stolen, server } = await copied(t)
  const cookie = [...stolen.cookies].map((pair) => pair.join('=')).join('; ')
  const { ended } = await openFeed(t, server.url, { cookie })
  await own.call('POST', '/api/my/password', { before: password, password: 'another Kiefer-Weg' })
  await ended
})

test('nothing that happens after the session has ended is told any more', async (t) => {
  const server = await startServer(t)
  const session = await signInAs(server, 'dataAdmin')
  const feed = await openFeed(t, server.url, { all: true, ...session })
  const others = await openFeed(t, server.url, { all: true })
  await callerOf(server.url, session).call('DELETE', '/api/session')
  await post(server.url, event('after-all', penalty({ 备注: '' })))
  await settled(server.system)
  await others.until((items) => items.length > 0)
  await feed.ended
  assert.deepEqual(feed.items, [])
})

function wasSilent({ system }: RunningServer, account: string, minutes: number): Promise<unknown> {
  return system.pool.query(
    'update sessions set last_at = now() - make_interval(mins => $2) where account = $1',
    [account, minutes],
  )
}

/** A session that is about to end, and who may end it. */
interface Ending {
  own: ReturnType<typeof callerOf>
  security: ReturnType<typeof callerOf>
  system: ReturnType<typeof callerOf>
  server: RunningServer
  id: string
}

/** A reviewer who is signed in, and somebody elsewhere with the same cookie. */
async function copied(t: Parameters<typeof startServer>[0]) {
  const server: RunningServer = await startServer(t, { works: false })
  const own = callerOf(server.url.replace('127.0.0.1', 'localhost'))
  await own.call('POST', '/api/session/register', { name: 'lin.lan', shownName: '林岚', password })
  const { body } = await own.call<{ id: string }>('GET', '/api/my/account')
  await server.system.pool.query(
    `insert into account_roles (account, role, "from", granted_by) values ($1, 'reviewer', now(), 'test')`,
    [body.id],
  )
  await server.system.pool.query('update sessions set second_at = now() where account = $1', [body.id])
  const cookie = [...own.cookies].map((pair) => pair.join('=')).join('; ')
  const stolen = callerOf(server.url.replace('127.0.0.1', 'localhost'), { cookie })
  return { own, stolen, server, id: body.id }
}

/** What a session still opens. */
async function sees({ call }: ReturnType<typeof callerOf>): Promise<string> {
  const { body } = await call<{ actor: { kind: string; roles?: string[] } }>('GET', '/api/session')
  return body.actor.kind === 'person' ? (body.actor.roles?.[0] ?? 'no role') : 'nobody'
}
