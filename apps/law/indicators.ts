import type { Indicator } from '#core/app.ts'

export const indicators: Indicator[] = [
  {
    id: 'articles',
    version: 1,
    on: 'law.article',
    measure: 'count',
    by: ['level'],
    date: 'received',
    grains: ['all'],
    unit: 'article',
  },
  {
    id: 'laws',
    version: 1,
    on: 'law.article',
    measure: 'distinct',
    of: 'law',
    date: 'received',
    grains: ['all'],
    unit: 'law',
  },
]
