import assert from 'node:assert/strict'
import { test } from 'node:test'
import { keyAlgorithms } from '#core/party.ts'
import { articleEvent } from '#test/article-event.ts'
import { startServer } from '#test/server.ts'
import { post, send, signed, signingParty } from '#test/signing-party.ts'

const fromOutside = { 'x-forwarded-for': '203.0.113.9' }

test('the door', async (t) => {
  const { url, system } = await startServer(t, { works: false })

  for (const algorithm of keyAlgorithms) {
    await t.test(
      `what a party signs with ${algorithm} is taken, and the receipt names the party`,
      async () => {
        const party = await signingParty(system, { algorithm })
        const answer = await send(url, party, {
          body: `${articleEvent(party.id)}\n${articleEvent(party.id)}\n`,
        })
        assert.equal(answer.status, 200)
        assert.deepEqual(answer.body.party, { id: party.id, name: '测试单位', key: party.keyId })
        assert.deepEqual([answer.body.received, answer.body.accepted], [2, 2])
      },
    )
  }

  await t.test('an unsigned request from outside is refused and told what to sign', async () => {
    const headers = { 'content-type': 'application/x-ndjson', ...fromOutside }
    const answer = await post(url, headers, articleEvent('anybody'))
    assert.deepEqual([answer.status, answer.body.code], [401, 'signature-missing'])
    assert.match(
      answer.headers.get('accept-signature') ?? '',
      /"@method" "@target-uri".*created;nonce;keyid;alg/,
    )
    assert.match(answer.body.sign ?? '', /content-digest/)
  })

  await t.test('the operator on this machine needs no signature and speaks for any source', async () => {
    const headers = { 'content-type': 'application/x-ndjson' }
    const answer = await post(url, headers, articleEvent('whoever'))
    assert.deepEqual([answer.status, answer.body.accepted, answer.body.party], [200, 1, null])
  })

  await t.test(
    'one event in structured mode, a list, and one in binary mode are taken like a stream of lines',
    async () => {
      const party = await signingParty(system)
      const structured = { 'content-type': 'application/cloudevents+json' }
      const one = articleEvent(party.id)
      assert.equal((await send(url, party, { body: one, headers: structured })).body.accepted, 1)
      const list = `[${articleEvent(party.id)},${articleEvent(party.id)}]`
      assert.equal((await send(url, party, { body: list, headers: structured })).body.accepted, 2)
      const { data, ...attributes } = JSON.parse(articleEvent(party.id)) as Record<string, unknown>
      const named = Object.entries(attributes).map(([name, value]) => [`ce-${name}`, String(value)])
      const headers = { 'content-type': 'application/json', ...Object.fromEntries(named) }
      assert.equal((await send(url, party, { body: JSON.stringify(data), headers })).body.accepted, 1)
    },
  )

  await t.test(
    'an event in the name of another waits in quarantine and moves nobody else’s balance',
    async () => {
      const party = await signingParty(system, { sources: ['branch-office'] })
      const victim = await signingParty(system)
      const body = [
        articleEvent('branch-office'),
        articleEvent(victim.id),
        articleEvent('never-heard-of'),
      ].join('\n')
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
    const answer = await send(url, party, { body: articleEvent(party.id) })
    assert.equal(answer.body.rejects?.[0]?.reasons[0]?.code, 'type-not-yours')
  })

  await t.test('the same events signed anew are duplicates, which harms nothing', async () => {
    const party = await signingParty(system)
    const body = articleEvent(party.id)
    await send(url, party, { body })
    assert.equal((await send(url, party, { body })).body.duplicate, 1)
  })

  await t.test('a request that came in under a foreign name is not checked at all', async () => {
    const party = await signingParty(system)
    const body = articleEvent(party.id)
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
