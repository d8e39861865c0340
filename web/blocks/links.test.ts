import assert from 'node:assert/strict'
import { test } from 'node:test'
import { hitHref, lawHref, readCitation, recordHref, withQuery } from './links.ts'

test('a record address survives slashes, bars and question marks in its key', () => {
  const href = recordHref('credit.penalty', 'A/1|B?2')
  assert.equal(href, '/records/credit.penalty/A%2F1%7CB%3F2')
  assert.equal(decodeURIComponent(href.split('/')[3] ?? ''), 'A/1|B?2')
})

test('a citation links to its article, and to the whole law when it names none', () => {
  assert.deepEqual(readCitation('行政处罚法#第四十八条'), { law: '行政处罚法', article: '第四十八条' })
  assert.deepEqual(readCitation('行政处罚法'), { law: '行政处罚法', article: null })
  assert.deepEqual(readCitation('行政处罚法#'), { law: '行政处罚法', article: null })
  assert.equal(lawHref('A B', '1'), '/laws/A%20B#1')
  assert.equal(lawHref('A', null), '/laws/A')
})

test('a query is changed without losing its other parameters', () => {
  assert.equal(withQuery('/search?q=a&kind=b&after=c', { kind: null, after: null }), '/search?q=a')
  assert.equal(withQuery('/search?q=a', { q: 'x&y' }), '/search?q=x%26y')
  assert.equal(withQuery('/search?q=a', { q: null }), '/search')
})

test('a found article leads into its law, a found company to its subject, a found penalty to its record', () => {
  const found = { id: 'x', subject: 'law:L', type: 'law.article', key: 'L|2|2021-01-22' }
  assert.equal(hitHref(found), '/laws/L#2')
  assert.equal(hitHref({ id: 'uscc:9', subject: null, type: null, key: null }), '/subjects/uscc%3A9')
  assert.equal(hitHref({ ...found, type: 'service.item', key: 'food-permit' }), '/services/food-permit')
  assert.equal(hitHref({ ...found, type: 'credit.penalty', key: 'a|b' }), '/records/credit.penalty/a%7Cb')
})
