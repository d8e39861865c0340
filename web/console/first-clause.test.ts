import assert from 'node:assert/strict'
import { test } from 'node:test'
import { firstClause } from './first-clause.ts'

test('of a sentence what is wrong is kept and what to do is left out, in both languages', () => {
  assert.equal(firstClause('The code has 17 characters. Check it.'), 'The code has 17 characters')
  assert.equal(firstClause('代码不是十八位。请核对。'), '代码不是十八位')
})

test('a point inside a number ends nothing, and a text without an end is whole', () => {
  assert.equal(firstClause('More than 2.5 million. Split it.'), 'More than 2.5 million')
  assert.equal(firstClause('No end'), 'No end')
})
