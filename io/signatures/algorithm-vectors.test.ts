import assert from 'node:assert/strict'
import { createHash, generateKeyPairSync, sign } from 'node:crypto'
import { test } from 'node:test'
import fc from 'fast-check'
import { sm3 } from 'sm-crypto-v2'
import { type KeyAlgorithm, keyAlgorithms } from '#core/party.ts'
import table from './algorithm-vectors.json' with { type: 'json' }
import { encodings } from './key-encoding.ts'
import { newPrivateKey, readPrivateKey } from './private-key.ts'
import { readPublicKey } from './public-key.ts'

/** The orders of the three groups, in the byte order of their signatures' second half. */
const orders: Record<KeyAlgorithm, string> = {
  ed25519: 'edd3f55c1a631258d69cf7a2def9de1400000000000000000000000000000010',
  'ecdsa-p256-sha256': 'ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551',
  'sm2-sm3': 'fffffffeffffffffffffffffffffffff7203df6b21c6052b53bbf40939d54123',
}

const vectors = table.signatures.map((row) => {
  const algorithm = row.algorithm as KeyAlgorithm
  const beginning = encodings[algorithm].public
  const length = encodings[algorithm].publicLength - beginning.length
  const point = Buffer.from(row.publicKey, 'hex').subarray(-length)
  return {
    name: row.name,
    algorithm,
    key: readPublicKey(Buffer.concat([beginning, point]))!,
    message: Buffer.from(row.message, 'hex'),
    signature: Buffer.from(row.signature, 'hex'),
  }
})

for (const { name, algorithm, key, message, signature } of vectors) {
  test(`${algorithm}: ${name} holds`, () => {
    assert.equal(key.algorithm, algorithm)
    assert.equal(key.verify(message, signature), true)
  })

  test(`${algorithm}: ${name} holds in no changed form`, () => {
    for (const [how, wrong] of wrongForms(algorithm, signature))
      assert.equal(key.verify(message, wrong), false, how)
    assert.equal(key.verify(Buffer.concat([message, Buffer.from([0])]), signature), false, 'a longer message')
  })

  test(`${algorithm}: ${name} holds for nobody else’s key`, () => {
    for (const other of vectors.filter((one) => !one.key.der.equals(key.der)))
      assert.equal(other.key.verify(message, signature), false, other.name)
  })
}

/** The ways in which signatures have been forged elsewhere: zero, the order and beyond, swapped, cut, padded, other encodings. */
function wrongForms(algorithm: KeyAlgorithm, signature: Buffer): [string, Buffer][] {
  const [r, s] = [signature.subarray(0, 32), signature.subarray(32)]
  const order = Buffer.from(orders[algorithm], 'hex')
  const zero = Buffer.alloc(32)
  const one = Buffer.from(zero.with(algorithm === 'ed25519' ? 0 : 31, 1))
  const ones = Buffer.alloc(32, 0xff)
  const pair = (first: Buffer, second: Buffer) => Buffer.concat([first, second])
  return [
    ['nothing', Buffer.alloc(0)],
    ['zero and zero', pair(zero, zero)],
    ['r is zero', pair(zero, s)],
    ['s is zero', pair(r, zero)],
    ['r is one', pair(one, s)],
    ['s is one', pair(r, one)],
    ['r is the order', pair(order, s)],
    ['s is the order', pair(r, order)],
    ['r is all ones', pair(ones, s)],
    ['s is all ones', pair(r, ones)],
    ['both are the order', pair(order, order)],
    ['s plus the order', pair(r, plus(s, order, algorithm))],
    ['r and s are swapped', pair(s, r)],
    ['the last byte is missing', signature.subarray(0, 63)],
    ['half of it', r],
    ['a byte is added', Buffer.concat([signature, Buffer.from([0])])],
    ['a zero in front', Buffer.concat([Buffer.from([0]), signature])],
    ['twice', pair(signature, signature)],
    ['as DER', Buffer.concat([Buffer.from('30440220', 'hex'), r, Buffer.from('0220', 'hex'), s])],
    ['as hexadecimal text', Buffer.from(signature.toString('hex'))],
  ]
}

/** Adds modulo 2^256 in the byte order of the algorithm: the other number that means the same to a careless check. */
function plus(value: Buffer, order: Buffer, algorithm: KeyAlgorithm): Buffer {
  const turn = (bytes: Buffer) => (algorithm === 'ed25519' ? Buffer.from(bytes).reverse() : bytes)
  const number = (bytes: Buffer) => BigInt(`0x${turn(bytes).toString('hex')}`)
  const sum = BigInt.asUintN(256, number(value) + number(order))
  return turn(Buffer.from(sum.toString(16).padStart(64, '0'), 'hex'))
}

test('any flipped bit of a signature or its message makes it wrong', () => {
  for (const { key, message, signature } of vectors) {
    for (let bit = 0; bit < 512; bit += key.algorithm === 'sm2-sm3' ? 7 : 1)
      assert.equal(key.verify(message, flipped(signature, bit)), false, `bit ${bit}`)
    for (let bit = 0; bit < message.length * 8; bit += 3)
      assert.equal(key.verify(flipped(message, bit), signature), false, `message bit ${bit}`)
  }
})

function flipped(bytes: Buffer, bit: number): Buffer {
  const copy = Buffer.from(bytes)
  copy[bit >> 3] = copy[bit >> 3]! ^ (1 << (bit & 7))
  return copy
}

test('a key of zeros, of another curve, of small order or off its curve is no key', () => {
  const p256 = encodings['ecdsa-p256-sha256'].public
  const sm2 = encodings['sm2-sm3'].public
  const onP256 = vectors.find((one) => one.algorithm === 'ecdsa-p256-sha256')!.key.der.subarray(-64)
  const onSm2 = vectors.find((one) => one.algorithm === 'sm2-sm3')!.key.der.subarray(-64)
  const none = [
    Buffer.concat([p256, Buffer.alloc(64)]),
    Buffer.concat([sm2, Buffer.alloc(64)]),
    Buffer.concat([p256, onSm2]),
    Buffer.concat([sm2, onP256]),
    Buffer.concat([p256, Buffer.alloc(64, 0xff)]),
    Buffer.concat([encodings.ed25519.public, Buffer.alloc(32)]),
    Buffer.concat([encodings.ed25519.public, Buffer.from('01'.padEnd(64, '0'), 'hex')]),
    Buffer.concat([p256, onP256, Buffer.from([0])]),
    Buffer.concat([p256, onP256]).subarray(0, -1),
    Buffer.alloc(0),
  ]
  for (const der of none) assert.equal(readPublicKey(der), null, der.toString('hex'))
})

test('what Node signs on the curve of SM2 is ECDSA, and no signature here', () => {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'SM2' })
  const message = Buffer.from('message digest')
  const signature = sign('sm3', message, { key: privateKey, dsaEncoding: 'ieee-p1363' })
  const read = readPublicKey(publicKey.export({ type: 'spki', format: 'der' }))!
  assert.equal(read.algorithm, 'sm2-sm3')
  assert.equal(read.verify(message, signature), false)
  const own = readPrivateKey(privateKey.export({ type: 'pkcs8', format: 'pem' }).toString())!
  assert.equal(read.verify(message, own.sign(message)), true)
})

test('SM3 gives the digests of the standard, in Node and in the library', () => {
  for (const { message, digest } of table.sm3) {
    const bytes = Buffer.from(message, 'hex')
    assert.equal(createHash('sm3').update(bytes).digest('hex'), digest)
    assert.equal(sm3(bytes), digest)
  }
})

for (const algorithm of keyAlgorithms) {
  test(`${algorithm}: a new key, written as PEM and read again, signs whatever message, and only that`, () => {
    const key = readPrivateKey(newPrivateKey(algorithm))!
    const open = readPublicKey(key.publicPem)!
    assert.equal(open.algorithm, algorithm)
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.uint8Array({ maxLength: 300 }), (one, other) => {
        const signature = key.sign(one)
        assert.equal(signature.length, 64)
        assert.equal(open.verify(one, signature), true)
        assert.equal(open.verify(other, signature), Buffer.from(one).equals(Buffer.from(other)))
      }),
      { numRuns: 60 },
    )
  })

  test(`${algorithm}: no bytes are a signature by chance, and none makes the check throw`, () => {
    const open = readPublicKey(readPrivateKey(newPrivateKey(algorithm))!.publicPem)!
    const bytes = fc.oneof(fc.uint8Array({ minLength: 64, maxLength: 64 }), fc.uint8Array({ maxLength: 200 }))
    fc.assert(
      fc.property(
        bytes,
        (signature) => open.verify(Buffer.from('message'), Buffer.from(signature)) === false,
      ),
      { numRuns: 100 },
    )
  })
}
