import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readLaw } from './read-law.ts'

function record(article: string, from: string, expired = false) {
  const fields = {
    law: 'L',
    article,
    text: `${article} ${from}`,
    level: '法律',
    effective: '2021-07-15',
    expired,
  }
  return { key: article, version: 1, title: article, valid: { from, to: null }, fields }
}

const collection = {
  subject: 'law:L',
  name: 'L',
  citations: [],
  records: [
    record('第十条', '2021-01-22'),
    record('第二条', '2021-01-22'),
    record('第二条之一', '2021-01-22'),
    record('第二条', '2017-09-01'),
  ],
}

test('the latest edition is read, its articles in the order of their numbers', () => {
  const law = readLaw(collection, null)
  assert.deepEqual(
    law.articles.map((one) => one.article),
    ['第二条', '第二条之一', '第十条'],
  )
  assert.equal(law.adopted, '2021-01-22')
  assert.deepEqual(law.editions, ['2021-01-22', '2017-09-01'])
})

test('on an earlier day the edition of that day is read', () => {
  const law = readLaw(collection, '2020-01-01')
  assert.deepEqual(
    law.articles.map((one) => one.text),
    ['第二条 2017-09-01'],
  )
})

test('before the first edition the first known text is shown rather than nothing', () => {
  assert.equal(readLaw(collection, '1990-01-01').articles.length, 3)
})
