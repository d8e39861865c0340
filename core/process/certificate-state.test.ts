import assert from 'node:assert/strict'
import test from 'node:test'
import { certIdentifier } from '#core/identifiers/cert-identifier.ts'
import {
  certificateEnd,
  certificateIdentifier,
  certificateState,
  lastRenewalDay,
  reissuedIdentifier,
} from './certificate-state.ts'

const permit = { state: 'valid', issuedOn: '2026-03-01', validUntil: '2029-02-28' } as const

test('a certificate counts from the day it is issued to its last day, and not a day more', () => {
  const on = (day: string) => certificateState(permit, day)
  assert.deepEqual(['2026-02-28', '2026-03-01', '2029-02-28', '2029-03-01'].map(on), [
    'not-yet-valid',
    'valid',
    'valid',
    'expired',
  ])
  assert.equal(certificateState({ ...permit, validUntil: null }, '2099-12-31'), 'valid')
})

test('what was taken back or replaced stays so, also after its last day', () => {
  assert.equal(certificateState({ ...permit, state: 'revoked' }, '2030-01-01'), 'revoked')
  assert.equal(certificateState({ ...permit, state: 'replaced' }, '2027-01-01'), 'replaced')
})

test('months end the day before the corresponding day, also where a month is too short for it', () => {
  assert.equal(certificateEnd('2026-03-01', 36), '2029-02-28')
  assert.equal(certificateEnd('2024-02-29', 12), '2025-02-27')
  assert.equal(certificateEnd('2026-08-31', 6), '2027-02-27')
  assert.equal(certificateEnd('2026-08-31', undefined), null)
})

test('a renewal is in time until thirty days before the last one', () => {
  assert.equal(lastRenewalDay('2029-02-28', 30), '2029-01-29')
  assert.equal(lastRenewalDay(null, 30), null)
})

test('the identifier of GB/T 36904 carries its check character, and a re-issue counts the version up', () => {
  const first = certificateIdentifier({
    typeCode: '11100000000013338W011',
    issuer: '11430000006122244L',
    serial: '20230000403',
    version: 1,
  })
  assert.equal(first, '1.2.156.3005.2.11100000000013338W011.11430000006122244L.20230000403.001.U')
  const second = reissuedIdentifier(first)
  assert.equal(second, '1.2.156.3005.2.11100000000013338W011.11430000006122244L.20230000403.002.S')
  assert.ok(certIdentifier.parse(second).ok)
})

test('parts that make no identifier are refused', () => {
  const parts = { typeCode: '11100000000013338W011', issuer: '11430000006122244L', serial: 'A1', version: 1 }
  for (const change of [{ serial: 'a1' }, { serial: '' }, { version: 0 }, { version: 1000 }, { issuer: 'X' }])
    assert.throws(() => certificateIdentifier({ ...parts, ...change }), RangeError)
  assert.throws(() => reissuedIdentifier('1.2.156'), RangeError)
})
