import assert from 'node:assert/strict'
import { test } from 'node:test'
import { delegationFaults } from './delegation-draft.ts'

const today = '2026-11-24'

test('a delegation names somebody, something and a day that is neither over nor too far off', () => {
  const draft = { to: 'ma.tao', scope: ['read' as const], until: today }
  assert.deepEqual(delegationFaults(draft, today), {})
  assert.deepEqual(delegationFaults({ ...draft, until: '2026-11-23' }, today), { until: 'past' })
  assert.deepEqual(delegationFaults({ ...draft, until: '2029-11-24' }, today), {})
  assert.deepEqual(delegationFaults({ ...draft, until: '2029-11-25' }, today), { until: 'late' })
  assert.deepEqual(delegationFaults({ to: ' ', scope: [], until: '' }, today), {
    to: true,
    scope: true,
    until: 'past',
  })
})
