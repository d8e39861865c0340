import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { FormField, FormModel } from '#web/blocks/cases/form-model.ts'
import { formChanges, labelsOf } from './form-changes.ts'

const field = (name: string): FormField => {
  const blank = { hint: null, unit: null, choices: [], maxLength: null, shown: null }
  return { ...blank, name, label: name.toUpperCase(), kind: 'text', isRequired: false }
}
const model = (version: string, ...names: string[]): FormModel => {
  return {
    id: 'f',
    version,
    name: 'f',
    holder: null,
    groups: [{ id: '', label: null, fields: names.map(field) }],
  }
}

test('a draft of an earlier form tells what is gone with what was typed there, and what is new', () => {
  const old = model('old', 'place', 'phone')
  const draft = { form: { place: 'x', phone: '1' }, formVersion: 'old', labels: labelsOf(old, []) }
  assert.deepEqual(formChanges(draft, model('new', 'place', 'mail')), {
    gone: [{ name: 'phone', label: 'PHONE', value: '1' }],
    fresh: ['MAIL'],
  })
})

test('what is gone is still told after the draft was saved again under the form of now', () => {
  const now = model('new', 'place', 'mail')
  const gone = [{ name: 'phone', label: 'PHONE', value: '1' }]
  const draft = { form: { place: 'x', phone: '1' }, formVersion: 'new', labels: labelsOf(now, gone) }
  assert.deepEqual(formChanges(draft, now), { gone, fresh: [] })
})

test('a draft of this form, and one from before versions were kept, tell nothing; an empty field that is gone neither', () => {
  const now = model('new', 'place')
  const same = { form: { place: 'x', phone: '', agreed: false }, formVersion: 'new', labels: {} }
  assert.deepEqual(formChanges(same, now), { gone: [], fresh: [] })
  assert.deepEqual(formChanges({ form: { place: 'x' } }, now), { gone: [], fresh: [] })
})
