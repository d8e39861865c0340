import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { test } from 'node:test'
import { contentDigest } from '#io/signatures/content-digest.ts'
import { newPrivateKey, readPrivateKey } from '#io/signatures/private-key.ts'
import { articleEvent } from '#test/article-event.ts'
import { startServer } from '#test/server.ts'
import { post, send, signed, signingParty } from '#test/signing-party.ts'

test('the door believes only what is wholly signed, and once', async (t) => {
  const { url, system } = await startServer(t, { works: false })

  await t.test('an attribute in a header that the signature does not cover is refused', async () => {
    const party = await signingParty(system)
    const { data } = JSON.parse(articleEvent(party.id)) as { data: unknown }
    const body = JSON.stringify(data)
    const headers = signed(url, party, {
      body,
      headers: { 'content-type': 'application/json', 'ce-id': 'x' },
    })
    const answer = await post(url, { ...headers, 'ce-source': 'somebody-else' }, body)
    assert.deepEqual([answer.status, answer.body.code], [401, 'signature-incomplete'])
    assert.match(answer.body.title ?? '', /ce-source/)
  })

  await t.test('the same request again is refused, and so is another with the same nonce', async () => {
    const party = await signingParty(system)
    const [body, nonce] = [articleEvent(party.id), randomUUID()]
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
      const body = articleEvent(party.id)
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
    const body = articleEvent(party.id)
    const headers = signed(url, party, { body })
    const answers = await Promise.all(Array.from({ length: 20 }, () => post(url, headers, body)))
    assert.equal(answers.filter((one) => one.status === 200).length, 1)
    assert.equal(answers.filter((one) => one.body.code === 'signature-replayed').length, 19)
  })

  await t.test('a signature five minutes off is taken, one beyond that is not, on either side', async () => {
    const party = await signingParty(system)
    for (const [shift, status] of [
      [-295, 200],
      [295, 200],
      [-305, 401],
      [305, 401],
    ] as const) {
      const answer = await send(url, party, { body: articleEvent(party.id), shift })
      assert.equal(answer.status, status, `${shift} s`)
      if (status === 401) assert.equal(answer.body.code, 'signature-time')
    }
  })

  await t.test('every change of something signed is refused', async () => {
    const party = await signingParty(system)
    const body = articleEvent(party.id)
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
      assert.equal((await send(url, forger, { body: articleEvent(party.id) })).body.code, 'signature-wrong')
  })
})

function changed(
  headers: Record<string, string>,
  pattern: RegExp,
  by: (...found: string[]) => string,
): Record<string, string> {
  return { ...headers, 'signature-input': headers['signature-input']!.replace(pattern, by) }
}
