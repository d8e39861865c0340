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
  assert.equal(say('>= 10000'), '≥ 10000')
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
