import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newPrivateKey, readPrivateKey } from '#io/signatures/private-key.ts'
import { bodyOf, draftFaults, emptyDraft } from './party-draft.ts'

const good = { ...emptyDraft, id: 'city-health', zh: '市卫健委', en: 'Health', uscc: '1133150000459001XQ' }

test('an empty draft is told field by field, and a key may come later', () => {
  assert.deepEqual(draftFaults(emptyDraft), { id: 'needed', zh: 'needed', en: 'needed', uscc: 'needed' })
  assert.deepEqual(draftFaults(good), {})
})

test('a credit code is told apart: too short, a wrong check character, or what cannot be', () => {
  assert.equal(draftFaults({ ...good, uscc: '1133150000459001X' }).uscc, 'length')
  assert.equal(draftFaults({ ...good, uscc: '1133150000459001X0' }).uscc, 'check')
  assert.equal(draftFaults({ ...good, uscc: '1133150000459001I0' }).uscc, 'wrong')
})

test('capitals, blanks and a leading hyphen are no name; 63 characters are, 64 are not', () => {
  for (const id of ['City', 'a b', '-a', 'a'.repeat(64)])
    assert.equal(draftFaults({ ...good, id }).id, 'characters')
  assert.deepEqual(draftFaults({ ...good, id: 'a'.repeat(63) }), {})
})

test('a private key is refused before anything is sent, and a public one goes along', () => {
  const pem = newPrivateKey('sm2-sm3')
  assert.equal(draftFaults({ ...good, publicKey: pem }).publicKey, 'private')
  const { publicPem } = readPrivateKey(pem)!
  assert.deepEqual(bodyOf({ ...good, uscc: ' 1133150000459001xq', publicKey: publicPem }), {
    id: 'city-health',
    name: { zh: '市卫健委', en: 'Health' },
    uscc: '1133150000459001XQ',
    kind: 'department',
    key: { publicKey: publicPem.trim() },
  })
})
