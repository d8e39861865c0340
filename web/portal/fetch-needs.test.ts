import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fetchNeeds } from './fetch-needs.ts'
import type { Api } from './visit.ts'

const api: Api = async (path) => {
  if (path === '/api/good') return { status: 200, body: { n: 1 } }
  return { status: 404, body: { code: 'record.unknown', title: 'Not found', detail: 'Look elsewhere' } }
}

test('what a page can do without is null when it does not come', async () => {
  const fetched = await fetchNeeds({ a: '/api/good', b: { path: '/api/bad', isOptional: true } }, api)
  assert.deepEqual(fetched, { data: { a: { n: 1 }, b: null }, problem: null })
})

test('a page that lacks what it must have carries the reason it was given', async () => {
  const fetched = await fetchNeeds({ a: '/api/bad' }, api)
  assert.deepEqual(fetched.problem, {
    status: 404,
    code: 'record.unknown',
    title: 'Not found',
    detail: 'Look elsewhere',
  })
})
