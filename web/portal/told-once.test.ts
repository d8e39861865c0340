import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { IndicatorView } from '#web/blocks/views/indicator-views.ts'
import { toldOnce } from './told-once.ts'

const counted = (id: string, more: Partial<IndicatorView> = {}): IndicatorView => ({
  id,
  app: 'credit',
  on: 'credit.penalty',
  measure: 'count',
  unit: 'count',
  dims: [],
  grains: ['all'],
  values: {},
  ...more,
})

test('a number that two indicators come to, split otherwise, is told once', () => {
  const told = toldOnce([
    counted('penalties', { dims: ['organName'] }),
    counted('penalties-by-kind', { dims: ['kinds'] }),
    counted('fined', { when: 'fine > 0' }),
    counted('licences', { on: 'credit.licence' }),
  ])
  assert.deepEqual(
    told.map(({ id }) => id),
    ['penalties', 'fined', 'licences'],
  )
})
