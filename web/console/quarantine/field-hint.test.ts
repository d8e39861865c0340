import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Type } from '#core/app.ts'
import type { RecordType } from '#core/record.ts'
import { fieldHint } from './field-hint.ts'

const record = {
  type: 'x.y',
  schema: Type.Object({
    on: Type.String({ format: 'date' }),
    fine: Type.Optional(Type.Integer({ unit: 'fen', given: '万元' })),
    kind: Type.Optional(Type.Union([Type.Literal('a'), Type.Literal('b')])),
    kinds: Type.Optional(Type.Array(Type.String(), { separator: ';' })),
    facts: Type.Optional(Type.String({ text: 'long' })),
  }),
} as unknown as RecordType

test('a required date says how dates are written', () => {
  assert.deepEqual(fieldHint(record, 'on', '2月30日'), {
    hint: { key: 'date' },
    choices: [],
    isLong: false,
    isRequired: true,
  })
})

test('money that came as text is typed in the given unit, money that came as a number in fen', () => {
  assert.deepEqual(fieldHint(record, 'fine', '2.9').hint, { key: 'fenText', unit: '万元' })
  assert.deepEqual(fieldHint(record, 'fine', 2900000).hint, { key: 'fenNumber' })
})

test('a field with a list of values offers them, a list says how its values are separated', () => {
  assert.deepEqual(fieldHint(record, 'kind', 'c').choices, ['a', 'b'])
  assert.deepEqual(fieldHint(record, 'kinds', 'a;b').hint, { key: 'list', separator: ';' })
  assert.equal(fieldHint(record, 'facts', '').isLong, true)
})

test('of a title nobody knows, and of a type nobody declares, nothing is said', () => {
  assert.equal(fieldHint(record, null, 'x').hint, null)
  assert.equal(fieldHint(null, 'on', 'x').hint, null)
})
