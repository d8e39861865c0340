import assert from 'node:assert/strict'
import test from 'node:test'
import type { Rule } from '#core/app.ts'
import { loadApps } from '#core/load-apps.ts'
import { smallApp } from '#test/small-app.ts'
import { emptyWorld, logged, viewOf, visit } from '#test/small-world.ts'
import { step } from '../loop.ts'

test('a rule opens a case for the subject of what it reacts to, or for whom it names', () => {
  const form = { place: 'record.name' }
  const asked = askedBy([
    { do: 'open', item: 'stall-permit', form },
    { do: 'open', item: 'stall-permit', subject: '"owner:" + record.owner', form },
    { do: 'open', item: 'stall-permit', subject: 'record.none' },
  ])
  assert.deepEqual(
    asked.map(({ subject, ask }) => [subject, ask]),
    [
      ['shop:S1', { do: 'open', item: 'stall-permit', form: { place: 'Bakery' } }],
      ['owner:Li', { do: 'open', item: 'stall-permit', form: { place: 'Bakery' } }],
      ['shop:S1', { do: 'open', item: 'stall-permit', form: {} }],
    ],
  )
})

function askedBy(actions: Rule['then']) {
  const rule: Rule = { id: 'ask', version: 1, on: { record: 'shop.visit' }, then: actions }
  const batch = logged([{ data: visit() }])
  return step(loadApps([{ ...smallApp, rules: [rule] }]), batch, viewOf(emptyWorld(), batch)).asked
}
