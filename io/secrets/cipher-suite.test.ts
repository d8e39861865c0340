import assert from 'node:assert/strict'
import { createCipheriv, createHash, createHmac, randomBytes } from 'node:crypto'
import test from 'node:test'
import fc from 'fast-check'
import { sealerOf, suiteNames } from './cipher-suite.ts'

const key = Buffer.alloc(32, 7)

for (const suite of suiteNames) {
  const sealer = sealerOf(suite, key)

  test(`${suite}: any text comes back as it was`, () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        assert.equal(sealer.unseal(sealer.seal(text)), text)
      }),
      { numRuns: 300 },
    )
  })

  test(`${suite}: the same text is never sealed the same way`, () => {
    const sealed = new Set(Array.from({ length: 500 }, () => sealer.seal('11010519491231002X')))
    assert.equal(sealed.size, 500)
  })

  test(`${suite}: a flipped bit anywhere, a piece cut off or added, is noticed`, () => {
    const bytes = Buffer.from(sealer.seal('11010519491231002X'), 'base64url')
    for (let bit = 0; bit < bytes.length * 8; bit++) {
      const changed = Buffer.from(bytes)
      changed[bit >> 3]! ^= 1 << (bit & 7)
      assert.throws(() => sealer.unseal(changed.toString('base64url')), `bit ${bit}`)
    }
    for (let length = 0; length < bytes.length; length++)
      assert.throws(() => sealer.unseal(bytes.subarray(0, length).toString('base64url')), `${length} bytes`)
    assert.throws(() => sealer.unseal(Buffer.concat([bytes, randomBytes(16)]).toString('base64url')))
  })

  test(`${suite}: what is sealed with another key does not open`, () => {
    const other = sealerOf(suite, Buffer.alloc(32, 8))
    assert.throws(() => sealer.unseal(other.seal('x')))
  })

  test(`${suite}: what the other suite sealed does not open`, () => {
    const other = sealerOf(suite === 'aes' ? 'sm' : 'aes', key)
    assert.throws(() => sealer.unseal(other.seal('a text of some length')))
  })
}

/** In CBC mode with the text as nonce, blocks of zeros give the cipher of the cipher of … of the text. */
test('SM4 is the cipher of GB/T 32907: the examples of annex A, once and a million times', () => {
  const block = Buffer.from('0123456789abcdeffedcba9876543210', 'hex')
  const cipher = createCipheriv('sm4-cbc', block, block).setAutoPadding(false)
  const rounds = cipher.update(Buffer.alloc(16 * 1_000_000))
  assert.equal(rounds.subarray(0, 16).toString('hex'), '681edf34d206965e86b3e94f536e4246')
  assert.equal(rounds.subarray(-16).toString('hex'), '595298c7c6fd271f0402f804c33d3f66')
})

test('SM3 is the hash of GB/T 32905: the examples of annex A', () => {
  const hash = (text: string) => createHash('sm3').update(text).digest('hex')
  assert.equal(hash('abc'), '66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0')
  assert.equal(hash('abcd'.repeat(16)), 'debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732')
})

test('HMAC-SM3 is HMAC (RFC 2104) with SM3 inside', () => {
  const secret = Buffer.from('a secret')
  const pad = (byte: number) =>
    Buffer.from(Buffer.concat([secret, Buffer.alloc(64 - secret.length)]).map((one) => one ^ byte))
  const inner = createHash('sm3').update(pad(0x36)).update('message').digest()
  const outer = createHash('sm3').update(pad(0x5c)).update(inner).digest('hex')
  assert.equal(createHmac('sm3', secret).update('message').digest('hex'), outer)
})
