import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { AppView } from '#web/blocks/views/app-view.ts'
import { counterpartsOf, indicatorNeeds } from './indicator-needs.ts'

const app = {
  id: 'policy',
  indicators: [
    { id: 'documents', grains: ['year', 'all'] },
    { id: 'checked', grains: ['all'] },
  ],
  dictionaries: {
    counterparts: [
      { code: 'F1', indicator: 'policy.documents', dims: 'level=national' },
      { code: 'F2', indicator: 'policy.checked', dims: null },
      { code: 'F3', indicator: null, dims: null },
    ],
  },
} as unknown as AppView

test('a figure without a counterpart asks for nothing', () => {
  assert.deepEqual(counterpartsOf([app]), [
    { code: 'F1', indicator: 'policy.documents', by: 'level', member: 'national' },
    { code: 'F2', indicator: 'policy.checked', by: null, member: null },
  ])
})

test('series are asked for by year where kept, and by the dimension a counterpart names', () => {
  assert.deepEqual(indicatorNeeds([app]), {
    'years policy.documents': '/api/indicators/policy.documents?grain=year',
    'beside policy.documents level': '/api/indicators/policy.documents?grain=all&by=level',
    'beside policy.checked ': '/api/indicators/policy.checked?grain=all',
  })
})
