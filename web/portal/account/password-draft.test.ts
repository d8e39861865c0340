import assert from 'node:assert/strict'
import { test } from 'node:test'
import { signInRules } from '#core/access/sign-in-rules.ts'
import { passwordFaults } from './password-draft.ts'

const asked = { name: ' Wang ', rules: signInRules('2026-11-24').password }

test('a new password is told what it lacks before it is sent, and that it was typed otherwise the second time', () => {
  assert.deepEqual(passwordFaults({ password: 'short', again: 'short' }, asked), { password: 'short' })
  assert.deepEqual(passwordFaults({ password: 'wang has a Long 1', again: '' }, asked), {
    password: 'name',
    again: 'differs',
  })
  assert.deepEqual(passwordFaults({ password: 'Blue-Harbour-41', again: 'Blue-Harbour-41' }, asked), {})
})
