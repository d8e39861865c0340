import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cellSentence, valueSentence } from './cell-sentence.ts'
import { en } from './words.en.ts'

const words = { cell: en.cell, value: (value: string) => (value === 'fine' ? 'Fine' : value) }
const say = (cell: string) => cellSentence(cell, words)

test('the tests a table mostly has are said in words', () => {
  assert.equal(say('-'), 'any')
  assert.equal(say('"fine", "warning"'), 'Fine, warning')
  assert.equal(say('some kind in ? satisfies kind in ("fine", "ban")'), 'one of Fine, ban')
  assert.equal(say('every kind in ? satisfies kind in ("fine")'), 'only Fine')
  assert.equal(say('not("fine")'), 'not Fine')
  assert.equal(say('matches(?, "food|drugs")'), 'mentions food, drugs')
  assert.equal(say('list contains(?, "fine")'), 'mentions Fine')
  assert.equal(say('>= 10000'), '≥ 10000')
  assert.equal(say('>= date("2017-10-01")'), '≥ 2017-10-01')
  assert.equal(say('[date("2020-01-01")..date("2024-12-31")]'), '2020-01-01 – 2024-12-31')
  assert.equal(say('[1..5]'), '1 – 5')
  assert.equal(say('null'), 'not given')
})

test('a test of another form is shown as it is written', () => {
  assert.equal(say('count(?) > 2 and ?[1] = 3'), 'count(?) > 2 and ?[1] = 3')
})

test('a value is said in words, and a missing one is never the word null', () => {
  assert.equal(valueSentence(['fine', 'ban'], words), 'Fine, ban')
  assert.equal(valueSentence(true, words), 'yes')
  assert.equal(valueSentence(null, words), 'not given')
  assert.equal(valueSentence(12, words), '12')
})

test('a number of a column that counts something is written as that, a bound and an expression as they are', () => {
  const money = { ...words, number: (fen: number) => `¥${fen / 100}` }
  assert.equal(valueSentence(500_000, money), '¥5000')
  assert.equal(cellSentence('500000', money), '¥5000')
  assert.equal(cellSentence('5 * gain', money), '5 * gain')
  assert.equal(valueSentence('500000', money), '500000')
})
