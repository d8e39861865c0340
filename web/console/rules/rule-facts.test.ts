import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { DecisionTable } from '#core/decision/decision-table.ts'
import type { Rule } from '#core/rule.ts'
import type { AppView } from '#web/blocks/views/app-view.ts'
import { forceOn, onlyTableForce, tableVersions } from './rule-facts.ts'

test('the first and the last day belong to the time in force', () => {
  const dated = { from: '2026-01-01', to: '2026-12-31' }
  assert.equal(forceOn(dated, '2025-12-31'), 'future')
  assert.equal(forceOn(dated, '2026-01-01'), 'inForce')
  assert.equal(forceOn(dated, '2026-12-31'), 'inForce')
  assert.equal(forceOn(dated, '2027-01-01'), 'past')
  assert.equal(forceOn({ from: null, to: null }, '2026-01-01'), 'inForce')
})

function table(id: string, validFrom?: string): DecisionTable {
  return { id, version: '1', name: id, hitPolicy: 'FIRST', inputs: [], outputs: [], rules: [], validFrom }
}

function app(tables: DecisionTable[]): AppView {
  return { tables } as unknown as AppView
}

const rule = { id: 'r', version: 1, on: { event: 'e' }, table: 't' } as unknown as Rule

test('the versions of a rule’s table are those of its name, the latest first', () => {
  const versions = tableVersions(app([table('t', '2021-01-01'), table('u'), table('t', '2025-01-01')]), rule)
  assert.deepEqual(
    versions.map((one) => one.validFrom),
    ['2025-01-01', '2021-01-01'],
  )
})

test('the days of the only table are told, of several versions and of an undated table nothing', () => {
  assert.deepEqual(onlyTableForce(app([table('t', '2025-01-01')]), rule), { from: '2025-01-01', to: null })
  assert.equal(onlyTableForce(app([table('t', '2021-01-01'), table('t', '2025-01-01')]), rule), null)
  assert.equal(onlyTableForce(app([table('t')]), rule), null)
  assert.equal(onlyTableForce(app([]), rule), null)
})
