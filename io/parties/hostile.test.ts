import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { connect } from 'node:net'
import { test } from 'node:test'
import fc from 'fast-check'
import { startServer } from '#test/server.ts'
import { signed, signingParty } from '#test/signing-party.ts'

/** Sends a request as bytes, so that nothing between puts a header right, and answers the status. */
function statusOf(url: string, headers: Record<string, string>, body: string): Promise<number> {
  const { hostname, port } = new URL(url)
  const lines = Object.entries({
    host: `${hostname}:${port}`,
    ...headers,
    'content-length': String(Buffer.byteLength(body)),
  })
  const head = `POST /api/events HTTP/1.1\r\n${lines.map(([name, value]) => `${name}: ${value}`).join('\r\n')}\r\nconnection: close\r\n\r\n`
  return new Promise((resolve, reject) => {
    let answer = ''
    const socket = connect(Number(port), hostname, () => socket.write(Buffer.from(head + body, 'latin1')))
    socket.on('data', (chunk) => {
      answer += chunk.toString('latin1')
    })
    socket.on('error', reject)
    socket.on('close', () => resolve(Number(/^HTTP\/1\.1 (\d+)/.exec(answer)?.[1] ?? 0)))
  })
}

test('no header of a signed request, however hostile, is answered with a fault of ours', async (t) => {
  const { url, system, said } = await startServer(t, { works: false })
  const party = await signingParty(system)
  const body = JSON.stringify({
    specversion: '1.0',
    id: randomUUID(),
    source: party.id,
    type: 'law.article',
    data: {},
  })
  const names = fc.constantFrom(
    'signature',
    'signature-input',
    'content-digest',
    'content-type',
    'content-encoding',
    'host',
    'ce-id',
    'ce-type',
    'accept-language',
    'x-forwarded-for',
  )
  const pieces = fc.constantFrom(
    'sig=',
    '()',
    '("@method")',
    ';created=',
    '1e9',
    '-1',
    ';keyid="',
    party.keyId,
    '";alg="ed25519"',
    ':AAAA:',
    'sha-256=',
    '\\',
    '"',
    ',',
    ';',
    '\t',
    'é',
    '%00',
    "' or 1=1 --",
    'x'.repeat(3000),
    '{}',
    '[::1]',
  )
  const values = fc.oneof(
    fc.array(pieces, { maxLength: 8 }).map((all) => all.join('')),
    fc.string({ unit: 'binary-ascii', maxLength: 100 }).map((text) => text.replace(/[\r\n]/g, ' ')),
  )
  await fc.assert(
    fc.asyncProperty(names, values, async (name, value) => {
      const status = await statusOf(url, { ...signed(url, party, { body }), [name]: value }, body)
      assert.ok(status >= 200 && status < 500, `${status}`)
    }),
    { numRuns: 400 },
  )
  assert.deepEqual(said, [])
})
