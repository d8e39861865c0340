import assert from 'node:assert/strict'
import { mkdtempSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import test from 'node:test'
import { openKeys } from './keys.ts'

const dir = () => mkdtempSync(join(tmpdir(), 'yiwang-keys-'))

test('what is sealed comes back, and a changed byte is noticed', () => {
  const keys = openKeys(dir())
  const sealed = keys.seal('110105194912310021')
  assert.equal(keys.unseal(sealed), '110105194912310021')
  const broken = sealed.slice(0, -2) + (sealed.endsWith('A') ? 'B' : 'A') + sealed.slice(-1)
  assert.throws(() => keys.unseal(broken))
})

test('the key stays the same at the next start and only its owner reads it', () => {
  const place = dir()
  assert.equal(openKeys(place).pseudonym('x'), openKeys(place).pseudonym('x'))
  assert.equal(statSync(join(place, 'key')).mode & 0o077, 0)
})

test('another installation joins nobody with ours', () => {
  assert.notEqual(openKeys(dir()).pseudonym('x'), openKeys(dir()).pseudonym('x'))
})
