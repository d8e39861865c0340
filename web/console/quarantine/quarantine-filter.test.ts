import assert from 'node:assert/strict'
import { test } from 'node:test'
import { filterHref, filterQuestion, isNarrowed, readFilter } from './quarantine-filter.ts'

function filterOf(query: string) {
  return readFilter(new URLSearchParams(query))
}

test('without a word in the address the open rows of everybody are asked for', () => {
  const filter = filterOf('')
  assert.equal(filterHref(filter), '/console/quarantine')
  assert.equal(filterQuestion(filter, null), '/api/quarantine?state=open&limit=50')
  assert.equal(isNarrowed(filter), false)
})

test('a filter comes back from its own address unchanged, whatever its values hold', () => {
  const filter = { state: 'resent', source: 'a&b=c', import: '', type: 'credit.penalty', reason: 'Q-LINK-31' }
  const query = filterHref(filter).split('?')[1] ?? ''
  assert.deepEqual(filterOf(query), filter)
  assert.equal(isNarrowed(filter), true)
})

test('a state nobody knows is taken for open', () => {
  assert.equal(filterOf('state=forgotten').state, 'open')
})

test('the row stands in the address, the place in the list only in the question', () => {
  const filter = filterOf('type=law.article')
  assert.equal(filterHref(filter, 'r1'), '/console/quarantine?type=law.article&row=r1')
  assert.equal(filterQuestion(filter, 'x'), '/api/quarantine?state=open&type=law.article&limit=50&after=x')
})
