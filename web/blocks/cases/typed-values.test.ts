import assert from 'node:assert/strict'
import test from 'node:test'
import type { FieldKind, FormModel } from './form-model.ts'
import { typedValues } from './typed-values.ts'

const plain = {
  label: '',
  hint: null,
  isRequired: false,
  unit: null,
  choices: [],
  maxLength: null,
  shown: null,
}
const field = (name: string, kind: FieldKind) => ({ ...plain, name, kind })
const model: FormModel = {
  id: 'guide',
  version: '1',
  name: '',
  holder: null,
  groups: [
    { id: 'a', label: null, fields: [field('name', 'text'), field('promised', 'number')] },
    {
      id: 'b',
      label: null,
      fields: [field('basis', 'long'), field('audience', 'many'), field('fee', 'text')],
    },
  ],
}

test('what a case holds fills a form as it was typed, each field by its kind, and nothing that the form does not ask', () => {
  const held = {
    name: '审批',
    promised: 8,
    basis: ['甲#第一条', '乙#第二条'],
    audience: ['person'],
    fee: null,
    code: 'x',
  }
  assert.deepEqual(typedValues(model, held), {
    name: '审批',
    promised: '8',
    basis: '甲#第一条\n乙#第二条',
    audience: ['person'],
  })
  assert.deepEqual(typedValues(null, held), {})
})
