import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newPrivateKey, readPrivateKey } from '#io/signatures/private-key.ts'
import { articleEvent } from '#test/article-event.ts'
import { startServer } from '#test/server.ts'
import { send, signed, signingParty } from '#test/signing-party.ts'
import { changeParty, withdrawPartyKey } from './change-state.ts'
import { registerParty, rotateKey } from './register.ts'

test('the door goes by how a party and its keys stand', async (t) => {
  const { url, system } = await startServer(t, { works: false })

  await t.test('a key not yet in force, past its end or withdrawn signs nothing', async () => {
    const party = await signingParty(system)
    const key = readPrivateKey(newPrivateKey('ecdsa-p256-sha256'))!
    const early = readPrivateKey(newPrivateKey('ed25519'))!
    const day = 86_400_000
    const at = (days: number) => new Date(Date.now() + days * day).toISOString()
    await rotateKey(system, party.id, {
      publicKey: key.publicPem,
      id: 'past',
      validFrom: at(-9),
      validTo: at(-1),
    })
    await rotateKey(system, party.id, { publicKey: early.publicPem, id: 'early', validFrom: at(1) })
    const by = async (keyId: string, signer: typeof key) =>
      (await send(url, { ...party, keyId, key: signer }, { body: articleEvent(party.id) })).body.code
    assert.equal(await by('past', key), 'key-expired')
    assert.equal(await by('early', early), 'key-not-yet-valid')
    await withdrawPartyKey(system, party.id, { key: party.keyId })
    assert.equal(await by(party.keyId, party.key), 'key-withdrawn')
  })

  await t.test('after a rotation both keys sign for the overlap, then only the new one', async () => {
    const party = await signingParty(system)
    const next = { ...party, keyId: 'next-key', key: readPrivateKey(newPrivateKey('sm2-sm3'))! }
    await rotateKey(system, party.id, { publicKey: next.key.publicPem, id: 'next-key', overlapDays: 30 })
    for (const one of [party, next])
      assert.equal((await send(url, one, { body: articleEvent(party.id) })).body.accepted, 1)
    const last = { ...party, keyId: 'last-key', key: readPrivateKey(newPrivateKey('ed25519'))! }
    await rotateKey(system, party.id, { publicKey: last.key.publicPem, id: 'last-key', overlapDays: 0 })
    for (const one of [party, next])
      assert.equal((await send(url, one, { body: articleEvent(party.id) })).body.code, 'key-expired')
    assert.equal((await send(url, last, { body: articleEvent(party.id) })).body.accepted, 1)
  })

  await t.test('a key or the name of a key is never registered twice', async () => {
    const [party, other] = [await signingParty(system), await signingParty(system)]
    await assert.rejects(rotateKey(system, other.id, { publicKey: party.key.publicPem }), {
      code: 'key-exists',
    })
    const key = readPrivateKey(newPrivateKey('ed25519'))!
    await assert.rejects(rotateKey(system, other.id, { publicKey: key.publicPem, id: party.keyId }), {
      code: 'key-exists',
    })
  })

  await t.test(
    'a suspended party is refused until it goes on; a revoked one is dead at once and for ever',
    async () => {
      const party = await signingParty(system)
      const code = async () => (await send(url, party, { body: articleEvent(party.id) })).body.code
      await changeParty(system, party.id, { change: 'suspend', reason: 'test' })
      assert.equal(await code(), 'party-suspended')
      await changeParty(system, party.id, { change: 'resume', reason: null })
      assert.equal(await code(), undefined)
      await changeParty(system, party.id, { change: 'revoke', reason: 'test' })
      assert.equal(await code(), 'party-revoked')
      await assert.rejects(changeParty(system, party.id, { change: 'resume', reason: null }), {
        code: 'party-revoked',
      })
      const shown = await fetch(`${url}/api/parties/${party.id}`)
      assert.equal(((await shown.json()) as { state: string }).state, 'revoked')
      const again = { names: { zh: '甲', en: 'A' }, uscc: '1133150000459001XQ', kind: 'department' as const }
      await assert.rejects(
        registerParty(system, { id: party.id, sources: [], types: [], quota: {}, ...again }, null),
        { code: 'party-exists' },
      )
    },
  )

  await t.test('a party revoked while its upload is under way is refused at the end of it', async () => {
    const party = await signingParty(system)
    const body = articleEvent(party.id)
    const headers = signed(url, party, { body })
    const { promise, resolve } = Promise.withResolvers<void>()
    const slow = new ReadableStream({
      async start(controller) {
        controller.enqueue(Buffer.from(body.slice(0, 20)))
        await promise
        controller.enqueue(Buffer.from(body.slice(20)))
        controller.close()
      },
    })
    const answering = fetch(`${url}/api/events`, {
      method: 'POST',
      headers,
      body: slow,
      duplex: 'half',
    } as RequestInit)
    await new Promise((done) => setTimeout(done, 200))
    await changeParty(system, party.id, { change: 'revoke', reason: 'test' })
    resolve()
    const answer = (await (await answering).json()) as { code: string }
    assert.equal(answer.code, 'party-revoked')
  })

  await t.test(
    'beyond its quota a party is told when to come back, and the refused request has used nothing',
    async () => {
      const party = await signingParty(system, { quota: { requestsPerDay: 3, eventsPerDay: 4 } })
      assert.equal(
        (await send(url, party, { body: `${articleEvent(party.id)}\n${articleEvent(party.id)}` })).status,
        200,
      )
      const much = await send(url, party, { body: [1, 2, 3].map(() => articleEvent(party.id)).join('\n') })
      assert.deepEqual([much.status, much.body.code], [429, 'quota-exceeded'])
      const wait = Number(much.headers.get('retry-after'))
      assert.ok(wait > 0 && wait <= 86_400, `${wait}`)
      assert.equal(
        (await send(url, party, { body: `${articleEvent(party.id)}\n${articleEvent(party.id)}` })).status,
        200,
      )
      assert.equal((await send(url, party, { body: articleEvent(party.id) })).status, 429)
    },
  )

  await t.test('a party of whose rows too many are refused rests, and says so on its page', async () => {
    const party = await signingParty(system)
    const good = () => articleEvent(party.id)
    const bad = () => articleEvent('somebody-else')
    const mixed = (count: number, of: () => string) => Array.from({ length: count }, of).join('\n')
    assert.equal((await send(url, party, { body: `${mixed(99, bad)}\n${mixed(100, good)}` })).status, 200)
    assert.equal((await send(url, party, { body: good() })).status, 200, '200 rows, 49 % refused')
    assert.equal(
      (await send(url, party, { body: mixed(2, bad) })).status,
      200,
      'the answer to the last straw',
    )
    const answer = await send(url, party, { body: good() })
    assert.deepEqual([answer.status, answer.body.code], [429, 'party-paused'])
    assert.match(answer.body.title ?? '', /202.*101/)
    assert.ok(Number(answer.headers.get('retry-after')) > 800)
    const page = (await (await fetch(`${url}/api/parties/${party.id}`)).json()) as Record<string, unknown>
    assert.deepEqual([page.state, page.quality], ['paused', 0.5])
    await changeParty(system, party.id, { change: 'resume', reason: null })
    assert.equal((await send(url, party, { body: good() })).status, 200)
  })
})
