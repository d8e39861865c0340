import assert from 'node:assert/strict'
import { test } from 'node:test'
import { byYear } from './by-year.ts'

test('the latest comes first and what has no date comes last', () => {
  const items = ['2024-05-01', null, '2026-01-02', '2024-12-31'].map((date) => ({ date }))
  assert.deepEqual(byYear(items), [
    { year: '2026', items: [{ date: '2026-01-02' }] },
    { year: '2024', items: [{ date: '2024-12-31' }, { date: '2024-05-01' }] },
    { year: null, items: [{ date: null }] },
  ])
})
