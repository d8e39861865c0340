import assert from 'node:assert/strict'
import { test } from 'node:test'
import { figureOf } from './figure.ts'

test('money kept in fen is read in yuan', () => {
  assert.deepEqual(figureOf(2_900_050, { measure: 'sum', unit: 'fen' }), { value: 29000.5, unit: 'yuan' })
})

test('a rate is read in percent; another measure in percent is percent already', () => {
  assert.deepEqual(figureOf(0.5, { measure: 'rate', unit: 'percent' }), { value: 50, unit: 'percent' })
  assert.deepEqual(figureOf(50, { measure: 'average', unit: 'percent' }), { value: 50, unit: 'percent' })
})

test('what nobody has counted yet has no number, which is not nought', () => {
  assert.deepEqual(figureOf(null, { measure: 'count', unit: 'count' }), { value: null, unit: 'count' })
  assert.deepEqual(figureOf(0, { measure: 'count', unit: 'count' }), { value: 0, unit: 'count' })
})
