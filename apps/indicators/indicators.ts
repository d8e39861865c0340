import type { Indicator } from '#core/app.ts'

export const measures: Indicator[] = [
  {
    id: 'observations',
    version: 1,
    on: 'indicator.observation',
    measure: 'count',
    by: ['origin', 'category'],
    date: 'received',
    grains: ['all'],
    unit: 'figure',
  },
]
