import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cellText, valueText } from './cell-text.ts'

test('a cell that tests nothing says so, and words lose their quotes', () => {
  assert.equal(cellText('-', 'any'), 'any')
  assert.equal(cellText(' ', 'any'), 'any')
  assert.equal(cellText('"fine","warning"', 'any'), 'fine,warning')
  assert.equal(cellText('>= 10000', 'any'), '>= 10000')
})

test('a value that is missing is a dash, never the word null', () => {
  assert.equal(valueText(null), '—')
  assert.equal(valueText('text'), 'text')
  assert.equal(valueText([1, 2]), '[1,2]')
})
