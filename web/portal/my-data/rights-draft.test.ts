import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aboutOf, emptyDraft, rightsFaults } from './rights-draft.ts'

test('a correction lacks its record first, then the field and what is right', () => {
  assert.deepEqual(rightsFaults('correct', { ...emptyDraft, claimed: ' ' }), { record: true })
  const chosen = { ...emptyDraft, record: 'credit.penalty A' }
  assert.deepEqual(rightsFaults('complete', chosen), { field: true, claimed: true })
  assert.deepEqual(rightsFaults('correct', { ...chosen, field: 'name', claimed: 'Li' }), {})
})

test('a review names its record; a copy, a deletion and an explanation need none', () => {
  assert.deepEqual(rightsFaults('review', emptyDraft), { record: true })
  for (const kind of ['copy', 'delete', 'restrict', 'explain'])
    assert.deepEqual(rightsFaults(kind, emptyDraft), {})
})

test('a record goes with its decision where the rules made one', () => {
  const record = { type: 'credit.penalty', key: 'A', label: '', fields: [], decisionRef: null }
  assert.deepEqual(aboutOf(record), { aboutType: 'credit.penalty', aboutKey: 'A' })
  assert.equal(aboutOf({ ...record, decisionRef: '3.4' }).decisionRef, '3.4')
  assert.deepEqual(aboutOf(undefined), {})
})
