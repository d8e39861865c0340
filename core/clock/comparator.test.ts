import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Comparator, holds } from './comparator.ts'

test('words that include the number hold on it, words that exclude it do not', () => {
  const words: Comparator[] = ['以上', '以下', '以内', '届满', '不满', '超过', '以外']
  const table = words.map((word) => [holds(19, word, 20), holds(20, word, 20), holds(21, word, 20)])
  assert.deepEqual(table, [
    [false, true, true],
    [true, true, false],
    [true, true, false],
    [false, true, true],
    [true, false, false],
    [false, false, true],
    [false, false, true],
  ])
})
