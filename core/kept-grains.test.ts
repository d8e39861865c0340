import assert from 'node:assert/strict'
import test from 'node:test'
import { keptGrains, sourceGrain } from './kept-grains.ts'
import type { Grain } from './rule.ts'

const all: Grain[] = ['day', 'month', 'year', 'all']

test('the finest grain is kept, months beside days, and what rules read', () => {
  assert.deepEqual(keptGrains({ measure: 'count', grains: all }, []), ['day', 'month'])
  assert.deepEqual(keptGrains({ measure: 'rate', grains: ['all', 'month', 'year'] }, []), ['month'])
  assert.deepEqual(keptGrains({ measure: 'sum', grains: ['month', 'year', 'all'] }, ['all']), [
    'month',
    'all',
  ])
  assert.deepEqual(keptGrains({ measure: 'count', grains: ['day'] }, []), ['day'])
  assert.deepEqual(keptGrains({ measure: 'distinct', grains: all }, []), all)
})

test('a grain is read from itself, else from the coarsest that is finer', () => {
  assert.equal(sourceGrain(['day', 'month'], 'all'), 'month')
  assert.equal(sourceGrain(['day', 'month'], 'day'), 'day')
  assert.equal(sourceGrain(['day', 'month', 'all'], 'all'), 'all')
  assert.equal(sourceGrain(['year'], 'all'), 'year')
})
