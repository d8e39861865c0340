import assert from 'node:assert/strict'
import { test } from 'node:test'
import { articleGroups } from './article-groups.ts'

function article(number: string, path: string[] = []) {
  return { article: number, text: '', path, isRepealed: false }
}

test('a law with chapters is cut at them, each part once, nested parts deeper', () => {
  const groups = articleGroups([
    article('1', ['one']),
    article('2', ['one']),
    article('3', ['two', 'first']),
    article('4', ['two', 'second']),
  ])
  assert.deepEqual(
    groups.map(({ title, depth, articles }) => [title, depth, articles.map((one) => one.article)]),
    [
      ['one', 0, ['1', '2']],
      ['two', 0, []],
      ['first', 1, ['3']],
      ['second', 1, ['4']],
    ],
  )
})

test('a law without chapters is cut into runs of twenty named by their ends', () => {
  const groups = articleGroups(Array.from({ length: 41 }, (_, i) => article(`${i + 1}`)))
  assert.deepEqual(
    groups.map(({ title }) => title),
    ['1 — 20', '21 — 40', '41'],
  )
})

test('a law without articles has no parts', () => {
  assert.deepEqual(articleGroups([]), [])
})
