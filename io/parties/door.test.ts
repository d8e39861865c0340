import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { test } from 'node:test'
import { keyAlgorithms } from '#core/party.ts'
import { contentDigest } from '#io/signatures/content-digest.ts'
import { newPrivateKey, readPrivateKey } from '#io/signatures/private-key.ts'
import { startServer } from '#test/server.ts'
import { post, send, signed, signingParty } from '#test/signing-party.ts'
import { changeParty, withdrawPartyKey } from './change-state.ts'
import { registerParty, rotateKey } from './register.ts'

let article = 0

/** An event that every installation can take. */
function event(source: string, more: Record<string, unknown> = {}): string {
  const data = { law: '测试法', article: `第${++article}条`, text: '正文' }
  return JSON.stringify({ specversion: '1.0', id: randomUUID(), source, type: 'law.article', data, ...more })
}

const fromOutside = { 'x-forwarded-for': '203.0.113.9' }

test('the door', async (t) => {
  const { url, system } = await startServer(t, { works: false })

  for (const algorithm of keyAlgorithms) {
    await t.test(
      `what a party signs with ${algorithm} is taken, and the receipt names the party`,
      async () => {
        const party = await signingParty(system, { algorithm })
        const answer = await send(url, party, { body: `${event(party.id)}\n${event(party.id)}\n` })
        assert.equal(answer.status, 200)
        assert.deepEqual(answer.body.party, { id: party.id, name: '测试单位', key: party.keyId })
        assert.deepEqual([answer.body.received, answer.body.accepted], [2, 2])
      },
    )
  }

  await t.test('an unsigned request from outside is refused and told what to sign', async () => {
    const headers = { 'content-type': 'application/x-ndjson', ...fromOutside }
    const answer = await post(url, headers, event('anybody'))
    assert.deepEqual([answer.status, answer.body.code], [401, 'signature-missing'])
    assert.match(
      answer.headers.get('accept-signature') ?? '',
      /"@method" "@target-uri".*created;nonce;keyid;alg/,
    )
    assert.match(answer.body.sign ?? '', /content-digest/)
  })

  await t.test('the operator on this machine needs no signature and speaks for any source', async () => {
    const headers = { 'content-type': 'application/x-ndjson' }
    const answer = await post(url, headers, event('whoever'))
    assert.deepEqual([answer.status, answer.body.accepted, answer.body.party], [200, 1, null])
  })

  await t.test(
    'one event in structured mode, a list, and one in binary mode are taken like a stream of lines',
    async () => {
      const party = await signingParty(system)
      const structured = { 'content-type': 'application/cloudevents+json' }
      const one = event(party.id)
      assert.equal((await send(url, party, { body: one, headers: structured })).body.accepted, 1)
      const list = `[${event(party.id)},${event(party.id)}]`
      assert.equal((await send(url, party, { body: list, headers: structured })).body.accepted, 2)
      const { data, ...attributes } = JSON.parse(event(party.id)) as Record<string, unknown>
      const named = Object.entries(attributes).map(([name, value]) => [`ce-${name}`, String(value)])
      const headers = { 'content-type': 'application/json', ...Object.fromEntries(named) }
      assert.equal((await send(url, party, { body: JSON.stringify(data), headers })).body.accepted, 1)
    },
  )

  await t.test('an attribute in a header that the signature does not cover is refused', async () => {
    const party = await signingParty(system)
    const { data } = JSON.parse(event(party.id)) as { data: unknown }
    const body = JSON.stringify(data)
    const headers = signed(url, party, {
      body,
      headers: { 'content-type': 'application/json', 'ce-id': 'x' },
    })
    const answer = await post(url, { ...headers, 'ce-source': 'somebody-else' }, body)
    assert.deepEqual([answer.status, answer.body.code], [401, 'signature-incomplete'])
    assert.match(answer.body.title ?? '', /ce-source/)
  })

  await t.test(
    'an event in the name of another waits in quarantine and moves nobody else’s balance',
    async () => {
      const party = await signingParty(system, { sources: ['branch-office'] })
      const victim = await signingParty(system)
      const body = [event('branch-office'), event(victim.id), event('never-heard-of')].join('\n')
      const answer = await send(url, party, { body })
      assert.deepEqual([answer.body.accepted, answer.body.quarantined], [1, 2])
      assert.deepEqual(
        answer.body.rejects?.map((one) => one.reasons[0]?.code),
        ['source-not-yours', 'source-not-yours'],
      )
      const shown = (await (await fetch(`${url}/api/parties/${victim.id}`)).json()) as {
        volume: { received: number }
      }
      assert.equal(shown.volume.received, 0)
    },
  )

  await t.test('an event of a type the party is not registered for waits in quarantine', async () => {
    const party = await signingParty(system, { types: ['policy.document'] })
    const answer = await send(url, party, { body: event(party.id) })
    assert.equal(answer.body.rejects?.[0]?.reasons[0]?.code, 'type-not-yours')
  })

  await t.test('the same request again is refused, and so is another with the same nonce', async () => {
    const party = await signingParty(system)
    const [body, nonce] = [event(party.id), randomUUID()]
    const headers = signed(url, party, { body, nonce })
    assert.equal((await post(url, headers, body)).status, 200)
    for (const again of [headers, signed(url, party, { body, nonce, shift: -1 })]) {
      const answer = await post(url, again, body)
      assert.deepEqual([answer.status, answer.body.code], [401, 'signature-replayed'])
    }
  })

  await t.test(
    'the other form of an ECDSA signature, which holds too, does not make a request a new one',
    async () => {
      const party = await signingParty(system, { algorithm: 'ecdsa-p256-sha256' })
      const body = event(party.id)
      const headers = signed(url, party, { body })
      assert.equal((await post(url, headers, body)).status, 200)
      const [, text = ''] = /:(.*):/.exec(headers.signature ?? '') ?? []
      const bytes = Buffer.from(text, 'base64')
      const order = BigInt('0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551')
      const s = order - BigInt(`0x${bytes.subarray(32).toString('hex')}`)
      const other = Buffer.concat([
        bytes.subarray(0, 32),
        Buffer.from(s.toString(16).padStart(64, '0'), 'hex'),
      ])
      const answer = await post(url, { ...headers, signature: `sig=:${other.toString('base64')}:` }, body)
      assert.equal(answer.body.code, 'signature-replayed')
    },
  )

  await t.test('of twenty copies of one request at the same moment one is taken', async () => {
    const party = await signingParty(system)
    const body = event(party.id)
    const headers = signed(url, party, { body })
    const answers = await Promise.all(Array.from({ length: 20 }, () => post(url, headers, body)))
    assert.equal(answers.filter((one) => one.status === 200).length, 1)
    assert.equal(answers.filter((one) => one.body.code === 'signature-replayed').length, 19)
  })

  await t.test('the same events signed anew are duplicates, which harms nothing', async () => {
    const party = await signingParty(system)
    const body = event(party.id)
    await send(url, party, { body })
    assert.equal((await send(url, party, { body })).body.duplicate, 1)
  })

  await t.test('a signature five minutes off is taken, one beyond that is not, on either side', async () => {
    const party = await signingParty(system)
    for (const [shift, status] of [
      [-295, 200],
      [295, 200],
      [-305, 401],
      [305, 401],
    ] as const) {
      const answer = await send(url, party, { body: event(party.id), shift })
      assert.equal(answer.status, status, `${shift} s`)
      if (status === 401) assert.equal(answer.body.code, 'signature-time')
    }
  })

  await t.test('every change of something signed is refused', async () => {
    const party = await signingParty(system)
    const body = event(party.id)
    const fresh = () => signed(url, party, { body })
    const cases: [string, Record<string, string>, string, string?][] = [
      ['digest-wrong', fresh(), `${body} `],
      ['signature-wrong', { ...fresh(), 'content-type': 'application/ndjson' }, body],
      ['signature-wrong', { ...fresh(), 'content-digest': contentDigest(Buffer.from('{}')) }, '{}'],
      [
        'signature-wrong',
        { ...fresh(), 'content-digest': contentDigest(Buffer.from(body), 'sha-512') },
        body,
      ],
      ['signature-wrong', fresh(), body, '/api/events?lang=en'],
      ['signature-wrong', changed(fresh(), /created=(\d+)/, (_, at) => `created=${Number(at) - 1}`), body],
      ['signature-wrong', changed(fresh(), /nonce="./, () => 'nonce="~'), body],
      ['signature-wrong', changed(fresh(), /"@method" "@target-uri"/, () => '"@target-uri" "@method"'), body],
      ['signature-wrong', changed(fresh(), /$/, () => ';tag="more"'), body],
      ['key-unknown', changed(fresh(), /keyid="/, () => 'keyid="x'), body],
      ['key-algorithm', changed(fresh(), /alg="ed25519"/, () => 'alg="sm2-sm3"'), body],
      ['signature-incomplete', changed(fresh(), / "content-digest"/, () => ''), body],
      ['signature-incomplete', changed(fresh(), /;nonce="[^"]*"/, () => ''), body],
      ['signature-time', changed(fresh(), /$/, () => ';expires=1'), body],
      ['signature-component', changed(fresh(), /\("@method"/, () => '("@method" "@method"'), body],
      ['signature-component', changed(fresh(), /\("@method"/, () => '("x-absent" "@method"'), body],
      ['content-encoding-signed', { ...fresh(), 'content-encoding': 'gzip' }, body],
      ['signature-missing', { ...fresh(), signature: '' }, body],
    ]
    for (const [code, headers, content, path] of cases) {
      const answer = await post(url, headers, content, path)
      const expected = code === 'signature-missing' ? 'signature-malformed' : code
      assert.equal(answer.body.code, expected)
      assert.ok(answer.status >= 400 && answer.status < 500, `${code}: ${answer.status}`)
    }
    assert.equal((await send(url, party, { body })).body.accepted, 1, 'nothing of all this was kept')
  })

  await t.test('a signature with the key of another party, or with no registered key, is wrong', async () => {
    const [party, other] = [await signingParty(system), await signingParty(system)]
    const stranger = { ...party, key: readPrivateKey(newPrivateKey('ed25519'))! }
    for (const forger of [{ ...party, key: other.key }, stranger])
      assert.equal((await send(url, forger, { body: event(party.id) })).body.code, 'signature-wrong')
  })

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
      (await send(url, { ...party, keyId, key: signer }, { body: event(party.id) })).body.code
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
      assert.equal((await send(url, one, { body: event(party.id) })).body.accepted, 1)
    const last = { ...party, keyId: 'last-key', key: readPrivateKey(newPrivateKey('ed25519'))! }
    await rotateKey(system, party.id, { publicKey: last.key.publicPem, id: 'last-key', overlapDays: 0 })
    for (const one of [party, next])
      assert.equal((await send(url, one, { body: event(party.id) })).body.code, 'key-expired')
    assert.equal((await send(url, last, { body: event(party.id) })).body.accepted, 1)
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
      const code = async () => (await send(url, party, { body: event(party.id) })).body.code
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
    const body = event(party.id)
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
      assert.equal((await send(url, party, { body: `${event(party.id)}\n${event(party.id)}` })).status, 200)
      const much = await send(url, party, { body: [1, 2, 3].map(() => event(party.id)).join('\n') })
      assert.deepEqual([much.status, much.body.code], [429, 'quota-exceeded'])
      const wait = Number(much.headers.get('retry-after'))
      assert.ok(wait > 0 && wait <= 86_400, `${wait}`)
      assert.equal((await send(url, party, { body: `${event(party.id)}\n${event(party.id)}` })).status, 200)
      assert.equal((await send(url, party, { body: event(party.id) })).status, 429)
    },
  )

  await t.test('a party of whose rows too many are refused rests, and says so on its page', async () => {
    const party = await signingParty(system)
    const good = () => event(party.id)
    const bad = () => event('somebody-else')
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

  await t.test('a request that came in under a foreign name is not checked at all', async () => {
    const party = await signingParty(system)
    const body = event(party.id)
    const http = await import('node:http')
    const headers = { ...signed('http://elsewhere.example', party, { body }), host: 'elsewhere.example' }
    const status = await new Promise<number | undefined>((resolve) => {
      const request = http.request(`${url}/api/events`, { method: 'POST', headers }, (answer) => {
        answer.resume()
        resolve(answer.statusCode)
      })
      request.end(body)
    })
    assert.equal(status, 421)
  })
})

function changed(
  headers: Record<string, string>,
  pattern: RegExp,
  by: (...found: string[]) => string,
): Record<string, string> {
  return { ...headers, 'signature-input': headers['signature-input']!.replace(pattern, by) }
}
