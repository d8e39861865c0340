import assert from 'node:assert/strict'
import { test } from 'node:test'
import { titleKey } from '#core/column-titles.ts'
import { rowFields } from './row-fields.ts'

const known = {
  fields: ['uscc', 'decidedOn', 'note'],
  titles: new Map([
    ['uscc', 'uscc'],
    [titleKey('Credit code'), 'uscc'],
    [titleKey('decidedOn'), 'decidedOn'],
    ['note', 'note'],
  ]),
}

function reason(code: string, field?: string) {
  return { code, field, message: code }
}

test('a value stays under the title its sender gave it, beside the reason for its field', () => {
  const row = { values: { 'Credit Code (18)': '123' }, reasons: [reason('uscc-length', 'uscc')] }
  const { blamed } = rowFields(row, known)
  assert.deepEqual(blamed, [{ key: 'Credit Code (18)', field: 'uscc', value: '123', reasons: row.reasons }])
})

test('a required field that did not come can be filled in under its own name', () => {
  const row = { values: {}, reasons: [reason('required', 'decidedOn')] }
  const [field] = rowFields(row, known).blamed
  assert.deepEqual([field?.key, field?.value], ['decidedOn', undefined])
})

test('of two titles for one field the one that says something is shown', () => {
  const { filled } = rowFields({ values: { uscc: ' ', 'credit code': '9' }, reasons: [] }, known)
  assert.deepEqual(
    filled.map((one) => one.key),
    ['credit code'],
  )
})

test('every field is in exactly one group, and a title nobody knows is kept', () => {
  const row = {
    values: { note: 'x', other: 'y' },
    reasons: [reason('no-subject'), reason('required', 'uscc')],
  }
  const groups = rowFields(row, known)
  assert.deepEqual(
    [groups.blamed, groups.filled, groups.blank].map((group) => group.map((one) => one.key)),
    [['uscc'], ['note', 'other'], ['decidedOn']],
  )
  assert.deepEqual(groups.whole, [reason('no-subject')])
})

test('a row that could not be read at all has its reasons and empty fields', () => {
  for (const values of [null, [], 'text']) {
    const groups = rowFields({ values, reasons: [reason('json-syntax')] }, known)
    assert.equal(groups.filled.length + groups.blamed.length, 0)
    assert.equal(groups.whole.length, 1)
  }
})
