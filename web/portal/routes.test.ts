import assert from 'node:assert/strict'
import { test } from 'node:test'
import { matchRoute } from './routes.ts'
import type { Visit } from './visit.ts'

function needsOf(url: string) {
  const [path = '', search = ''] = url.split('?')
  const match = matchRoute(path)
  const visit = {
    url,
    params: match?.params ?? {},
    query: new URLSearchParams(search),
    apps: [],
  } as unknown as Visit
  return match?.route.needs(visit)
}

test('a record key with slashes and bars reaches the interface as it was written', () => {
  const key = encodeURIComponent('穗〔2026〕1号|A/1')
  assert.deepEqual(matchRoute(`/records/credit.penalty/${key}`)?.params, {
    type: 'credit.penalty',
    key: '穗〔2026〕1号|A/1',
  })
  assert.deepEqual(needsOf(`/records/credit.penalty/${key}`), {
    record: `/api/records/credit.penalty/${key}`,
  })
})

test('the graph of policies is a page of its own, not a policy called graph', () => {
  assert.equal(matchRoute('/policies/graph')?.route.id, 'policy-graph')
  assert.equal(matchRoute('/policies/x')?.route.id, 'policy')
})

test('an unknown path, an empty parameter and a broken encoding have no page', () => {
  assert.equal(matchRoute('/nowhere'), null)
  assert.equal(matchRoute('/subjects/'), null)
  assert.equal(matchRoute('/subjects/%E4%B8'), null)
})

test('a search asks for its facets and cursor, and an empty one asks for nothing', () => {
  assert.deepEqual(needsOf('/search?q=a&facet.level=x&facet.level=y&after=c&evil=1'), {
    search: '/api/search?q=a&after=c&facet.level=x&facet.level=y&limit=20',
  })
  assert.deepEqual(needsOf('/search?q=%20'), {})
})

test('the dates of a subject page are passed on, and empty ones are not', () => {
  assert.deepEqual(needsOf('/subjects/uscc%3A91?valid-at=2026-01-01&known-at='), {
    subject: '/api/subjects/uscc%3A91?valid-at=2026-01-01',
  })
})

test('a party page does without its latest publications where they do not come', () => {
  assert.deepEqual(needsOf('/parties/city-health'), {
    party: '/api/parties/city-health',
    latest: { path: '/api/parties/city-health/records', isOptional: true },
  })
})
