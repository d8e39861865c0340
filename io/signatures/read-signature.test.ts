import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { keyAlgorithms } from '#core/party.ts'
import { hasDigests } from './content-digest.ts'
import { newPrivateKey, readPrivateKey } from './private-key.ts'
import { type PublicKey, readPublicKey } from './public-key.ts'
import { readSignature } from './read-signature.ts'
import { signRequest } from './sign-request.ts'
import { readSignatureFields } from './signature-fields.ts'
import { fieldsOf } from './signed-message.ts'

const at = '2026-11-24T04:00:00.000Z'
const created = Date.parse(at) / 1000

interface Sent {
  method: string
  pathAndQuery: string
  headers: Record<string, string>
  body: Buffer
}

/** Whether the request is known to be the key's, content and all. */
function holds(key: PublicKey, { method, pathAndQuery, headers, body }: Sent): boolean {
  const target = { scheme: 'https', authority: 'exchange.example', pathAndQuery }
  const reading = readSignature(
    { method, target, field: fieldsOf(headers) },
    { at, skewSeconds: 300, fields: ['ce-type'] },
  )
  if (!reading.ok) return false
  const { base, signature, digests } = reading.read
  return key.verify(base, signature) && hasDigests(body, digests)
}

function signedBy(algorithm: (typeof keyAlgorithms)[number]): { key: PublicKey; sent: Sent } {
  const key = readPrivateKey(newPrivateKey(algorithm))!
  const body = Buffer.from('{"law":"x"}')
  const headers = signRequest(
    {
      method: 'POST',
      url: new URL('https://exchange.example/api/events?lang=zh'),
      headers: { 'content-type': 'application/json', 'ce-type': 'law.article' },
      body,
    },
    { keyId: 'key-1', key, created, nonce: '0123456789abcdef' },
  )
  const sent = { method: 'POST', pathAndQuery: '/api/events?lang=zh', headers, body }
  return { key: readPublicKey(key.publicPem)!, sent }
}

/** One bit of one part turned over: of a header's value, the method, the address or the content. */
function flipped(sent: Sent, part: number, bit: number): Sent {
  const names = Object.keys(sent.headers)
  const flip = (text: string) => flippedBit(Buffer.from(text, 'latin1'), bit).toString('latin1')
  const name = names[part % (names.length + 3)]
  if (name) return { ...sent, headers: { ...sent.headers, [name]: flip(sent.headers[name]!) } }
  const rest = (part % (names.length + 3)) - names.length
  if (rest === 0) return { ...sent, method: flip(sent.method) }
  if (rest === 1) return { ...sent, pathAndQuery: flip(sent.pathAndQuery) }
  return { ...sent, body: flippedBit(sent.body, bit) }
}

function flippedBit(bytes: Buffer, bit: number): Buffer {
  const copy = Buffer.from(bytes)
  const place = bit % (bytes.length * 8)
  copy[place >> 3] = copy[place >> 3]! ^ (1 << (place & 7))
  return copy
}

/** A flip may leave the meaning as it was: the last letter of base64 has bits that say nothing. */
function meansTheSame(one: Sent, other: Sent): boolean {
  const meaning = ({ method, pathAndQuery, headers, body }: Sent) => {
    const entry = readSignatureFields(headers['signature-input']!, headers.signature!)
    const { 'signature-input': _input, signature: _signature, ...rest } = headers
    const trimmed = Object.entries(rest).map(([name, value]) => [name, value.trim()])
    return JSON.stringify([
      method,
      pathAndQuery,
      trimmed,
      body.toString('hex'),
      entry && {
        ...entry,
        params: [...entry.params],
        components: entry.components.map((part) => [part.name, [...part.params]]),
      },
    ])
  }
  return meaning(one) === meaning(other)
}

for (const algorithm of keyAlgorithms) {
  test(`${algorithm}: whatever bit of a signed request is flipped, its meaning changes and it no longer holds`, () => {
    const { key, sent } = signedBy(algorithm)
    assert.equal(holds(key, sent), true)
    fc.assert(
      fc.property(fc.nat(1000), fc.nat(100_000), (part, bit) => {
        const other = flipped(sent, part, bit)
        return !holds(key, other) || meansTheSame(sent, other)
      }),
      { numRuns: algorithm === 'sm2-sm3' ? 500 : 3000 },
    )
  })
}

test('no text in the fields of a signature makes the reading throw', () => {
  const pieces = fc.constantFrom(
    'sig',
    '=',
    '(',
    ')',
    ';',
    ':',
    '"@method"',
    '"@query-param"',
    'created=1',
    '?1',
    '%',
    '\\',
    '"',
    ',',
    '@1',
    'AAAA',
    '\u0000',
    'é',
  )
  const text = fc.oneof(
    fc.string({ maxLength: 300 }),
    fc.array(pieces, { maxLength: 40 }).map((all) => all.join('')),
  )
  fc.assert(
    fc.property(text, text, text, (input, signature, digest) => {
      const field = fieldsOf({ 'signature-input': input, signature, 'content-digest': digest })
      const target = { scheme: 'http', authority: 'x', pathAndQuery: '/' }
      const reading = readSignature({ method: 'POST', target, field }, { at, skewSeconds: 300, fields: [] })
      return !reading.ok
    }),
    { numRuns: 5000 },
  )
})

test('a component that cannot be known is refused, whatever fields a peer sends under its name', () => {
  const { key, sent } = signedBy('ed25519')
  for (const component of [
    '"@status"',
    '"@nothing"',
    '"content-type";sf',
    '"content-type";req',
    '"@method";bs',
    '"@query-param"',
    '"@signature-params"',
    '"__proto__"',
    '"constructor"',
  ]) {
    const headers = {
      ...sent.headers,
      '@nothing': 'x',
      'signature-input': sent.headers['signature-input']!.replace('("@method"', `("@method" ${component}`),
    }
    assert.equal(holds(key, { ...sent, headers }), false, component)
  }
})
