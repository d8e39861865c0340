import assert from 'node:assert/strict'
import test from 'node:test'
import type { App } from '#core/app.ts'
import { smallApp } from '#test/small-app.ts'
import { DeclarationFault } from './faults.ts'
import { loadApps } from './load-apps.ts'

test('all faults of a declaration are told at once, each under its place and in words', () => {
  const [record] = smallApp.records
  const [rule, ...rules] = smallApp.rules
  const faulty: App = {
    ...smallApp,
    records: [{ ...record!, key: ['number'] }],
    rules: [{ ...rule!, table: 'door', when: 'record.fine > ' }, ...rules],
    indicators: smallApp.indicators.map((one) => (one.id === 'visits' ? { ...one, by: ['street'] } : one)),
  }
  assert.throws(
    () => loadApps([faulty]),
    (error) => {
      assert.ok(error instanceof DeclarationFault)
      assert.deepEqual(
        error.message.split('\n').map((line) => line.trim()),
        [
          'The declarations have 4 faults:',
          'shop.records.shop.visit.key: names the field "number", which the schema does not have',
          'shop.rules.open-visit: names the table "door", which the app does not have',
          'shop.indicators.visits: names the field "street", which shop.visit does not have',
          'shop.rules.open-visit: "record.fine > " is not FEEL at character 15: Something is missing here',
        ],
      )
      return true
    },
  )
})
