import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ownAddress } from './own-address.ts'

test('without a setting only names of this machine are ours', () => {
  assert.deepEqual(ownAddress('localhost:8080', 'http', undefined), {
    scheme: 'http',
    authority: 'localhost:8080',
  })
  assert.deepEqual(ownAddress('[::1]:8080', 'http', ''), { scheme: 'http', authority: '[::1]:8080' })
  for (const host of ['exchange.example', 'localhost.example', '127.0.0.1.example', ''])
    assert.throws(() => ownAddress(host, 'http', undefined), { code: 'address-unknown' })
})

test('what is set is what parties sign, whatever a proxy writes as host', () => {
  const set = 'https://exchange.example, http://localhost:8080'
  const exchange = { scheme: 'https', authority: 'exchange.example' }
  assert.deepEqual(ownAddress('exchange.example', 'http', set), exchange)
  assert.deepEqual(ownAddress('127.0.0.1:8080', 'http', set), exchange)
  assert.deepEqual(ownAddress('elsewhere.example', 'http', set), exchange)
  assert.deepEqual(ownAddress('localhost:8080', 'http', set), { scheme: 'http', authority: 'localhost:8080' })
})
