import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { compareArticles, formatArticleNumber, readArticleNumber } from './article-number.ts'

test('an article number is read with its branch', () => {
  const read = (text: string) => {
    const found = readArticleNumber(text)
    return found && [found.number, found.branch]
  }
  assert.deepEqual(read('第一条'), [1, 0])
  assert.deepEqual(read('第十条'), [10, 0])
  assert.deepEqual(read('第一百零三条'), [103, 0])
  assert.deepEqual(read('第一百一十条'), [110, 0])
  assert.deepEqual(read('第一百二十条之一'), [120, 1])
  assert.deepEqual(read('第一千二百六十条'), [1260, 0])
})

test('short and mixed ways of writing are read: without 条, with Arabic figures, full-width, as a point', () => {
  for (const text of ['第十', '第10条', '第１０条', '十、', '10.', ' 第十条 ', '第一〇条']) {
    assert.deepEqual(readArticleNumber(text), { number: 10, branch: 0 }, text)
  }
})

test('what is no article number is null', () => {
  for (const text of [
    '',
    '第条',
    '第零条',
    '第百条',
    '第十十条',
    '第一款',
    '附则',
    '第一条之',
    '第10000条',
    '第一条第二款',
  ]) {
    assert.equal(readArticleNumber(text), null, text)
  }
})

test('every number from 1 to 9,999 with a branch up to 99 is read back as it was printed', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 0, max: 99 }), (number, branch) => {
      assert.deepEqual(readArticleNumber(formatArticleNumber({ number, branch })), { number, branch })
    }),
  )
})

test('printing refuses what no law can have', () => {
  assert.throws(() => formatArticleNumber({ number: 0, branch: 0 }), RangeError)
  assert.throws(() => formatArticleNumber({ number: 1.5, branch: 0 }), RangeError)
})

test('articles sort by number, a branch behind its article, unnumbered parts last', () => {
  const sorted = [
    '附则',
    '第十条',
    '第二条',
    '第一百二十条之二',
    '第一百二十一条',
    '第一百二十条',
    '第一百二十条之一',
  ]
  assert.deepEqual(sorted.toSorted(compareArticles), [
    '第二条',
    '第十条',
    '第一百二十条',
    '第一百二十条之一',
    '第一百二十条之二',
    '第一百二十一条',
    '附则',
  ])
})
