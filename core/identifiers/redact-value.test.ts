import assert from 'node:assert/strict'
import test from 'node:test'
import { redactValue } from './redact-value.ts'

test('personal numbers are replaced wherever they stand, and nothing else is', () => {
  const given = {
    名称: '江湾',
    证件: ['11010519491231002X', 13800138000],
    amount: 12.5,
    none: null,
    '13800138000': true,
  }
  assert.deepEqual(redactValue(given), {
    名称: '江湾',
    证件: ['[citizenId]', '[mobile]'],
    amount: 12.5,
    none: null,
    '[mobile]': true,
  })
})
