import assert from 'node:assert/strict'
import test from 'node:test'
import { PlayedCase } from '#test/play-case.ts'
import { smallCases } from '#test/small-cases.ts'
import type { App } from '../app.ts'
import { loadApps } from '../load-apps.ts'
import type { Item } from './item.ts'

const [item] = smallCases.items!
const withItem = (changes: Partial<Item>): App => ({ ...smallCases, items: [{ ...item!, ...changes }] })
const three = { amount: 3, unit: 'workday' } as const

test('an item whose own law sets its time may be extended by what that law allows, not by the process’s', () => {
  const app = withItem({ limits: { decide: { statutory: three, extension: three } } })
  const begun = new PlayedCase(app, 'stall-permit', { on: '2026-03-02', form: { place: 'x', size: 12 } })
  begun.take('accept')
  assert.equal(begun.due('decide'), '2026-03-05')
  begun.take('extend', { reason: 'many papers' })
  assert.equal(begun.due('decide'), '2026-03-10')
})

test('a certificate is of a kind that some body has defined under its credit code', () => {
  const { certificate } = item!
  const of = (typeCode: string) => withItem({ certificate: { ...certificate!, typeCode } })
  assert.doesNotThrow(() => loadApps([of('11100000000013338W011')]))
  for (const typeCode of ['11100000000013338X011', '11100000000013338W', '11100000000013338W01A'])
    assert.throws(() => loadApps([of(typeCode)]), /has a kind that is not a credit code/)
})
