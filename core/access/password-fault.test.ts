import assert from 'node:assert/strict'
import test from 'node:test'
import { passwordFault } from './password-fault.ts'
import { signInRules } from './sign-in-rules.ts'

const rules = signInRules('2026-11-24').password
const fault = (password: string, name = 'linlan') => passwordFault(password, name, rules)

test('ten characters of three kinds are enough, nine or two kinds are not', () => {
  assert.equal(fault('Kiefer-Weg'), null)
  assert.equal(fault('Kiefer-We'), 'short')
  assert.equal(fault('kiefer-weg'), 'plain')
})

test('fifteen characters are enough whatever they are, if they are not the same few', () => {
  assert.equal(fault('kieferwegnebenan'), null)
  assert.equal(fault('kieferwegneben'), 'plain')
  assert.equal(fault('abababababababab'), 'same')
})

test('Chinese characters count as characters and as another kind', () => {
  assert.equal(fault('江湾第2小学Kt的围墙'), null)
  assert.equal(fault('白日依山尽黄河入海流欲穷千里'), 'plain')
  assert.equal(fault('白日依山尽黄河入海流欲穷千里目'), null)
})

test('a password holds no sign-in name, in whatever letters', () => {
  assert.equal(fault('LinLan-2026-x'), 'name')
  assert.equal(fault('ＬｉｎＬａｎ-2026-x'), 'name')
})

test('more than two hundred characters are too many', () => {
  const long = 'kieferweg neben '.repeat(20)
  assert.equal(fault(long.slice(0, 200)), null)
  assert.equal(fault(long.slice(0, 201)), 'long')
})
