import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { gunzipSync } from 'node:zlib'
import { formatArticleNumber, readArticleNumber } from '#core/text/article-number.ts'
import { law } from './app.ts'

interface Article {
  law: string
  article: string
  text: string
  category: string
  level?: string
  promulgated?: string | null
  effective?: string | null
  expired?: boolean
  version?: string | null
}

const file = new URL('../../../shared/data/statutes.ndjson.gz', import.meta.url)
const skip = existsSync(file)
  ? false
  : 'the collection of statutes (../shared/data/statutes.ndjson.gz) is not here'
const lines = () => gunzipSync(readFileSync(file)).toString().trim().split('\n')
const articles: Article[] = skip ? [] : lines().map((line) => JSON.parse(line))
const record = law.records[0]!

test('the collection has 64,666 articles of 1,338 laws, and every one of its columns is a field', {
  skip,
}, () => {
  assert.equal(articles.length, 64_666)
  assert.equal(new Set(articles.map((article) => article.law)).size, 1338)
  const columns = new Set(articles.flatMap((article) => Object.keys(article)))
  assert.deepEqual([...columns].sort(), Object.keys(record.schema.properties).sort())
})

// Four laws lie in two branches of the collection; one row is the head of a file that slipped into an article.
test('only the branch of law, or one broken row, differs between rows of the same key', { skip }, () => {
  const groups = Object.values(Object.groupBy(articles, keyOf)).filter((group) => group!.length > 1)
  assert.equal(groups.length, 236)
  const differing = groups.filter((group) => withoutCategory(group![0]!) !== withoutCategory(group![1]!))
  assert.deepEqual(
    differing.map((group) => group!.filter((article) => article.text.includes('<!--')).length),
    [1],
  )
})

test('no two rows are wholly equal, so a first import finds no duplicate', { skip }, () => {
  assert.equal(new Set(lines()).size, 64_666)
})

test('every article number of the collection is read and printed back as it stands', { skip }, () => {
  const names = [...new Set(articles.map((article) => article.article))]
  assert.equal(names.length, 1313)
  const changed = names.filter((name) => {
    const number = readArticleNumber(name)
    return number === null || formatArticleNumber(number) !== name
  })
  assert.deepEqual(changed, [])
})

test('every rank and branch of the collection has its word in both languages', { skip }, () => {
  for (const language of ['zh', 'en'] as const) {
    const { level, category } = valuesIn(language)
    const missing = articles.filter((one) => (one.level && !level![one.level]) || !category![one.category])
    assert.deepEqual(missing, [])
  }
})

test('6,602 rows carry the dates of another edition of their law', { skip }, () => {
  const other = articles.filter((one) => one.version && one.promulgated && one.version !== one.promulgated)
  assert.equal(other.length, 6602)
})

test('a law is public, whoever asks', () => {
  assert.deepEqual(record.disclosure, { publish: 'always' })
})

function keyOf(article: Article): string {
  return record.key.map((field) => article[field as keyof Article] ?? '').join('|')
}

function withoutCategory({ category: _, ...rest }: Article): string {
  return JSON.stringify(rest)
}

function valuesIn(language: 'zh' | 'en') {
  const words = law.words[language] as unknown as {
    records: Record<string, { values: Record<string, Record<string, string>> }>
  }
  return words.records['law.article']!.values
}
