import assert from 'node:assert/strict'
import { test } from 'node:test'
import { shortTitle } from './short-title.ts'

const of = (title: string, name: string | null) =>
  shortTitle({ title, subject: { id: '', scheme: '', name } })

test('the name of the subject is left out of a title, unless nothing else would stand', () => {
  assert.equal(of('A Company 2026 no. 1', 'A Company'), '2026 no. 1')
  assert.equal(of('A Company', 'A Company'), 'A Company')
  assert.equal(of('A Company', null), 'A Company')
})
