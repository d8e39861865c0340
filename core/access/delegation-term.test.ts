import assert from 'node:assert/strict'
import test from 'node:test'
import { latestDelegationDay } from './delegation-term.ts'

const three = { validFrom: '2021-01-01', years: 3, basis: '' }
const one = { validFrom: '2027-01-01', years: 1, basis: '' }

test('a delegation lasts as long as the term in force on the day it is given lets it', () => {
  assert.equal(latestDelegationDay('2026-12-31', [three, one]), '2029-12-31')
  assert.equal(latestDelegationDay('2027-01-01', [three, one]), '2028-01-01')
  assert.equal(latestDelegationDay('2020-02-29', [three, one]), '2023-02-28')
})

test('nobody lets another act for them without end', () => {
  assert.ok(latestDelegationDay('2026-11-29') < '2099-12-31')
})
