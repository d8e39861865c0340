import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { FormField, FormModel } from './form-model.ts'
import { begunForm, sentForm } from './sent-form.ts'

const field = (name: string, kind: FormField['kind'], shown: string | null = null): FormField => {
  return {
    name,
    label: name,
    hint: null,
    kind,
    isRequired: true,
    unit: null,
    choices: [],
    maxLength: null,
    shown,
  }
}

const model: FormModel = {
  id: 'test',
  version: '0'.repeat(16),
  name: 'Test',
  holder: null,
  groups: [
    {
      id: '',
      label: null,
      fields: [
        field('hasLicence', 'truth'),
        field('code', 'text', 'hasLicence = true'),
        field('name', 'text', 'hasLicence = false'),
        field('kinds', 'many'),
      ],
    },
  ],
}

test('a box that nobody ticked is sent as no, and what was typed before stays', () => {
  assert.deepEqual(begunForm(model, { name: '潮味' }), { hasLicence: false, name: '潮味' })
  assert.deepEqual(begunForm(model, { hasLicence: true }), { hasLicence: true })
})

test('only what is asked as the form is filled in now is sent, and nothing that was left empty', () => {
  const typed = { hasLicence: false, code: 'typed before', name: '潮味', kinds: [] }
  assert.deepEqual(sentForm(model, typed), { hasLicence: false, name: '潮味' })
  assert.deepEqual(sentForm(model, { ...typed, hasLicence: true, name: '' }), {
    hasLicence: true,
    code: 'typed before',
  })
})
