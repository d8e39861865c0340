import assert from 'node:assert/strict'
import test from 'node:test'
import { getJson } from '#test/post.ts'
import { reading, sendByThing } from '#test/sending-thing.ts'
import { type RunningServer, startServer } from '#test/server.ts'
import { signInAs } from '#test/sign-in.ts'

const subject = `person:${'5f'.repeat(32)}`
const fromOutside = { 'x-forwarded-for': '203.0.113.9' }
const meter = { id: 'own-meter-1', name: { zh: '水表', en: 'Water meter' }, kind: 'meter' }

interface Told {
  code?: string
  thing: { id: string; owner: string; state: string; lastContact: string | null; keys: { state: string }[] }
  credential: { keyId: string; algorithm: 'hmac-sha256' | 'hmac-sm3'; secret: string }
}

type Headers = Record<string, string>

function askerOf({ url }: RunningServer) {
  return async (path: string, headers: Headers, body: object = {}) => {
    const response = await fetch(`${url}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: url, ...fromOutside, ...headers },
      body: JSON.stringify(body),
    })
    return { status: response.status, body: (await response.json()) as Told }
  }
}

test('somebody signed in keeps their own devices, and nobody else’s', async (t) => {
  const server = await startServer(t, { works: false })
  const [ask, { url }] = [askerOf(server), server]
  const owner = await signInAs(server, 'citizen', { subject })
  const other = await signInAs(server, 'citizen', { subject: `person:${'6a'.repeat(32)}` })
  const made = await ask('/api/things', owner, meter)

  await t.test('the secret is told once, to whoever registers', async () => {
    assert.equal(made.status, 201)
    assert.match(made.body.credential.secret, /^[\w-]{43}$/)
    const { body } = await getJson(`${url}/api/things/own-meter-1`, { ...fromOutside, ...owner })
    assert.doesNotMatch(JSON.stringify(body), new RegExp(made.body.credential.secret))
  })

  await t.test('what it sends is told to its owner: last contact, volume, what was refused', async () => {
    const thing = { id: meter.id, ...made.body.credential }
    await sendByThing(url, thing, { body: `${reading(thing)}\n${reading(thing, {}, { unit: 'cbm' })}` })
    const { body } = await getJson<{ things: object[] }>(`${url}/api/things`, { ...fromOutside, ...owner })
    const [view] = body.things as { lastContact: string; volume: object; owner: string }[]
    assert.ok(view?.lastContact)
    assert.deepEqual(view?.volume, { received: 2, accepted: 1, warned: 0, quarantined: 1, duplicate: 0 })
    assert.equal(view?.owner, 'person', 'a person is not told by their hash')
  })

  await t.test('for another it does not exist, and cannot be registered in the owner’s name', async () => {
    const mine = await getJson<{ things: object[] }>(`${url}/api/things`, { ...fromOutside, ...other })
    assert.deepEqual(mine.body.things, [])
    assert.equal((await getJson(`${url}/api/things/own-meter-1`, { ...fromOutside, ...other })).status, 404)
    for (const act of ['rotate', 'suspend', 'resume', 'revoke'])
      assert.equal((await ask(`/api/things/own-meter-1/${act}`, other)).body.code, 'thing-not-found', act)
    const stolen = await ask('/api/things', other, { ...meter, id: 'own-meter-2', owner: subject })
    assert.deepEqual([stolen.status, stolen.body.code], [403, 'duty-missing'])
  })

  await t.test('the owner rotates, suspends, resumes and revokes', async () => {
    const rotated = await ask('/api/things/own-meter-1/rotate', owner, {
      overlapDays: 0,
      algorithm: 'hmac-sm3',
    })
    assert.equal(rotated.body.credential.algorithm, 'hmac-sm3')
    assert.deepEqual(
      rotated.body.thing.keys.map(({ state }) => state),
      ['key-expired', 'in-force'],
    )
    for (const [act, state] of [
      ['suspend', 'suspended'],
      ['resume', 'active'],
      ['revoke', 'revoked'],
    ])
      assert.equal(
        ((await ask(`/api/things/own-meter-1/${act}`, owner)).body as unknown as { state: string }).state,
        state,
      )
  })

  await t.test(
    'the data administrator manages all, agrees quotas, and sees of a person only that it is one',
    async () => {
      const admin = await signInAs(server, 'dataAdmin')
      const given = {
        ...meter,
        id: 'city-meter-1',
        owner: 'uscc:91331503MA00000234',
        quota: { eventsPerDay: 5 },
      }
      assert.equal((await ask('/api/things', admin, given)).status, 201)
      const { body } = await getJson<{ things: { id: string; owner: string }[] }>(`${url}/api/things`, {
        ...fromOutside,
        ...admin,
      })
      assert.deepEqual(
        body.things.map(({ id, owner }) => [id, owner]),
        [
          ['city-meter-1', given.owner],
          ['own-meter-1', 'person'],
        ],
      )
      assert.equal((await ask('/api/things', admin, given)).body.code, 'thing-exists')
      assert.equal((await ask('/api/things', admin, { ...given, id: 'X' })).body.code, 'thing-id-refused')
      assert.equal(
        (await ask('/api/things', admin, { ...given, id: 'city-meter-2', owner: 'party:none' })).body.code,
        'party-not-found',
      )
    },
  )

  await t.test(
    'a visitor, an auditor’s missing second factor and a stranger’s page are turned away',
    async () => {
      assert.equal((await ask('/api/things', {}, meter)).status, 401)
      const halfway = await signInAs(server, 'dataAdmin', { second: false })
      const { body } = await getJson<{ things: object[] }>(`${url}/api/things`, {
        ...fromOutside,
        ...halfway,
      })
      assert.deepEqual(body.things, [], 'without the second factor one is a citizen')
      assert.equal(
        (await ask('/api/things', { ...owner, origin: 'https://evil.example' }, meter)).body.code,
        'foreign-page',
      )
    },
  )

  await t.test(
    'the public learns of no device: not from balances, not from use, not from counts',
    async () => {
      const { rows } = await server.system.published.query(
        `select source from balances where source like 'device:%' union all select party from party_use where party like 'device:%'`,
      )
      assert.deepEqual(rows, [])
    },
  )
})
