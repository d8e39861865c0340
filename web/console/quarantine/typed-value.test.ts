import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { boxText, typedValue } from './typed-value.ts'

test('a value nobody touched goes back as it came', () => {
  const value = fc
    .json()
    .map((text): unknown => JSON.parse(text))
    .filter((came) => came !== null)
  fc.assert(
    fc.property(value, (came) => {
      assert.deepEqual(typedValue(came, boxText(came)), came)
    }),
  )
})

test('digits typed for a text stay text, so a code keeps its zeros', () => {
  assert.equal(typedValue('0012', '0013'), '0013')
  assert.equal(typedValue(undefined, '0013'), '0013')
})

test('a number stays a number, and text in its place goes as text for the reader of amounts', () => {
  assert.equal(typedValue(2900, '29000'), 29000)
  assert.equal(typedValue(2900, '2.9万元'), '2.9万元')
})

test('a box that was emptied takes the value out', () => {
  assert.equal(typedValue(2900, ''), '')
  assert.equal(typedValue(['a'], ' '), ' ')
})
