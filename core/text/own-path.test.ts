import assert from 'node:assert/strict'
import test from 'node:test'
import { ownPath } from './own-path.ts'

test('a path of ours is kept, and nothing leads to another site', () => {
  for (const path of ['/', '/console', '/my-data?lang=en#held', '/%E4%BF%A1%E7%94%A8'])
    assert.equal(ownPath(path), path)
  const elsewhere = [
    undefined,
    '',
    'console',
    'https://elsewhere.example/',
    '//elsewhere.example',
    '/\\elsewhere.example',
    '/\t/elsewhere.example',
    '/.//elsewhere.example',
    '/a/..//elsewhere.example',
    'javascript:alert(1)',
  ]
  for (const text of elsewhere) assert.equal(ownPath(text), '/', text)
})
