import assert from 'node:assert/strict'
import { createPublicKey, verify } from 'node:crypto'
import { test } from 'node:test'
import { type KeyAlgorithm, keyAlgorithms } from '#core/party.ts'
import table from './edge-vectors.json' with { type: 'json' }
import { encodings, pemOf } from './key-encoding.ts'
import { readPublicKey } from './public-key.ts'

const vectors = table.signatures.map(({ publicKey, message, signature, algorithm, ...rest }) => ({
  ...rest,
  algorithm: algorithm as KeyAlgorithm,
  der: Buffer.concat([encodings[algorithm as KeyAlgorithm].public, Buffer.from(publicKey, 'hex')]),
  message: Buffer.from(message, 'hex'),
  signature: Buffer.from(signature, 'hex'),
}))

/** A key that is none verifies nothing: it never gets as far as a signature. */
for (const { algorithm, name, holds, der, message, signature } of vectors)
  test(`${algorithm}: ${name} ${holds ? 'holds' : 'does not hold'}`, () => {
    assert.equal(readPublicKey(der)?.verify(message, signature) ?? false, holds)
  })

test('each algorithm has vectors of both kinds, and no name is given twice', () => {
  for (const algorithm of keyAlgorithms) {
    const own = vectors.filter((one) => one.algorithm === algorithm)
    assert.ok(own.some((one) => one.holds) && own.some((one) => !one.holds), algorithm)
    assert.equal(new Set(own.map(({ name }) => name)).size, own.length, algorithm)
  }
})

test('Node judges the vectors of its own algorithms the same, but for keys of small order', () => {
  for (const { algorithm, name, holds, der, message, signature } of vectors) {
    if (algorithm === 'sm2-sm3' || readPublicKey(der) === null) continue
    const key = createPublicKey({ key: der, format: 'der', type: 'spki' })
    const hash = algorithm === 'ed25519' ? null : 'sha256'
    assert.equal(verify(hash, message, { key, dsaEncoding: 'ieee-p1363' }, signature), holds, name)
  }
})

const whole = Object.fromEntries(
  keyAlgorithms.map((algorithm) => [
    algorithm,
    vectors.find((one) => one.algorithm === algorithm && one.holds)!,
  ]),
) as Record<KeyAlgorithm, (typeof vectors)[number]>

for (const algorithm of keyAlgorithms)
  test(`${algorithm}: a signature that holds does so in no other encoding, length or order of its halves`, () => {
    const { der, message, signature } = whole[algorithm]
    const key = readPublicKey(der)!
    const [r, s] = [signature.subarray(0, 32), signature.subarray(32)]
    const integer = (half: Buffer) => {
      const positive = half[0]! >= 0x80 ? Buffer.concat([Buffer.from([0]), half]) : half
      return Buffer.concat([Buffer.from([2, positive.length]), positive])
    }
    const body = Buffer.concat([integer(r), integer(s)])
    const padded = (half: Buffer) => Buffer.concat([Buffer.from([0]), half])
    const others: [string, Buffer][] = [
      ['DER', Buffer.concat([Buffer.from([0x30, body.length]), body])],
      ['DER with a long length', Buffer.concat([Buffer.from([0x30, 0x81, body.length]), body])],
      ['halves of 33 bytes', Buffer.concat([padded(r), padded(s)])],
      ['halves swapped', Buffer.concat([s, r])],
      ['each half turned around', Buffer.concat([Buffer.from(r).reverse(), Buffer.from(s).reverse()])],
      ['63 bytes', signature.subarray(1)],
      ['65 bytes', Buffer.concat([signature, Buffer.from([0])])],
      ['base64 text', Buffer.from(signature.toString('base64'))],
      ['nothing', Buffer.alloc(0)],
    ]
    for (const [how, other] of others) assert.equal(key.verify(message, other), false, how)
    assert.equal(key.verify(message, signature), true)
  })

test('a key in another form than the one form of each algorithm is no key', () => {
  const { der } = whole['ecdsa-p256-sha256']
  const [beginning, x, y] = [der.subarray(0, 26), der.subarray(27, 59), der.subarray(59)]
  const odd = y[31]! & 1
  const compressed = Buffer.concat([
    Buffer.from('3039301306072a8648ce3d020106082a8648ce3d030107032200', 'hex'),
    Buffer.from([2 + odd]),
    x,
  ])
  const hybrid = Buffer.concat([beginning, Buffer.from([6 + odd]), x, y])
  const otherY = Buffer.concat([beginning, Buffer.from([4]), x, Buffer.from(y).fill(1, 31)])
  const rsa = Buffer.from('300d06092a864886f70d010101050003', 'hex')
  const x25519 = Buffer.concat([
    Buffer.from('302a300506032b656e032100', 'hex'),
    whole.ed25519.der.subarray(-32),
  ])
  const asSm2 = Buffer.concat([encodings['sm2-sm3'].public, x, y])
  for (const [how, bytes] of Object.entries({ compressed, hybrid, otherY, rsa, x25519, asSm2 })) {
    assert.equal(readPublicKey(bytes), null, how)
    assert.equal(readPublicKey(pemOf(bytes, 'PUBLIC KEY')), null, `${how} as PEM`)
  }
  assert.equal(readPublicKey(Buffer.concat([der, Buffer.from([0])])), null, 'a byte behind it')
  assert.equal(readPublicKey(pemOf(der, 'PRIVATE KEY')), null, 'another label')
  assert.ok(readPublicKey(pemOf(der, 'PUBLIC KEY')))
})

test('a signature of one algorithm is none of another, whatever the key', () => {
  for (const one of keyAlgorithms)
    for (const other of keyAlgorithms.filter((algorithm) => algorithm !== one))
      assert.equal(
        readPublicKey(whole[one].der)!.verify(whole[other].message, whole[other].signature),
        false,
        `${one} ${other}`,
      )
})
