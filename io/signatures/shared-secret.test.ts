import assert from 'node:assert/strict'
import { test } from 'node:test'
import { thingAlgorithms } from '#core/thing.ts'
import { newSharedSecret, sharedSecret } from './shared-secret.ts'

const hex = (text: string) => Buffer.from(text, 'hex')

/** RFC 4231 §4: the test cases of HMAC-SHA-256 whose code is told whole. */
const cases = [
  {
    key: '0b'.repeat(20),
    data: '4869205468657265',
    code: 'b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7',
  },
  {
    key: '4a656665',
    data: '7768617420646f2079612077616e7420666f72206e6f7468696e673f',
    code: '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
  },
  {
    key: 'aa'.repeat(20),
    data: 'dd'.repeat(50),
    code: '773ea91e36800e46854db8ebd09181a72959098b3ef8c122d9635514ced565fe',
  },
  {
    key: '0102030405060708090a0b0c0d0e0f10111213141516171819',
    data: 'cd'.repeat(50),
    code: '82558a389a443c0ea4cc819899f2083a85f0faa3e578f8077a2e3ff46729665b',
  },
  {
    key: 'aa'.repeat(131),
    data: Buffer.from('Test Using Larger Than Block-Size Key - Hash Key First').toString('hex'),
    code: '60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54',
  },
  {
    key: 'aa'.repeat(131),
    data: Buffer.from(
      'This is a test using a larger than block-size key and a larger than block-size data. The key needs to be hashed before being used by the HMAC algorithm.',
    ).toString('hex'),
    code: '9b09ffa71b942fcb27635fbcd5b0e944bfdc63644f0713938a7f51535c3a35e2',
  },
]

test('HMAC-SHA-256 gives the codes of RFC 4231', () => {
  for (const { key, data, code } of cases)
    assert.equal(sharedSecret(hex(key), 'hmac-sha256').sign(hex(data)).toString('hex'), code)
})

for (const algorithm of thingAlgorithms)
  test(`${algorithm}: a code holds whole, unchanged, for its message and its secret alone`, () => {
    const secret = Buffer.from(newSharedSecret(), 'base64url')
    const { sign, verify } = sharedSecret(secret, algorithm)
    const [message, code] = [Buffer.from('message'), sign(Buffer.from('message'))]
    assert.deepEqual([secret.length, code.length, verify(message, code)], [32, 32, true])
    for (let bit = 0; bit < 256; bit++) {
      const changed = Buffer.from(code)
      changed[bit >> 3]! ^= 1 << (bit & 7)
      assert.equal(verify(message, changed), false, `bit ${bit}`)
    }
    for (const wrong of [
      code.subarray(0, 31),
      code.subarray(0, 16),
      Buffer.alloc(0),
      Buffer.alloc(32),
      Buffer.concat([code, Buffer.alloc(1)]),
      Buffer.from(code.toString('hex')),
    ])
      assert.equal(verify(message, wrong), false, `${wrong.length} bytes`)
    assert.equal(verify(Buffer.from('messagf'), code), false)
    assert.equal(sharedSecret(Buffer.alloc(32), algorithm).verify(message, code), false)
    const other = thingAlgorithms.find((one) => one !== algorithm)!
    assert.equal(sharedSecret(secret, other).verify(message, code), false, 'the other hash')
  })
