import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formatWithUnit } from './unit-word.ts'
import { en } from './words.en.ts'

const show = (value: number, unit: string) => formatWithUnit(value, { unit, language: 'en', words: en })

test('a number takes the word of its unit, money becomes yuan, and an unknown unit is kept', () => {
  assert.equal(show(0.832, 'percent'), '83.2%')
  assert.equal(show(3_120_000, 'fen'), '¥31,200.00')
  assert.equal(show(7, 'workday'), '7 working days')
  assert.equal(show(1200, 'record'), '1,200')
  assert.equal(show(3, 'lightyear'), '3 lightyear')
})
