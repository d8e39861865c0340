import type { Indicator } from '#core/app.ts'

const grains: Indicator['grains'] = ['month', 'year', 'all']
const ofReports = { version: 1, on: 'price.settled', date: 'settledOn', grains, persons: true }

export const indicators: Indicator[] = [
  {
    id: 'price-mean',
    version: 1,
    on: 'price.point',
    measure: 'average',
    of: 'price',
    by: ['item', 'place', 'spec'],
    date: 'date',
    grains: ['day', 'month'],
    unit: 'fen',
  },
  {
    id: 'points',
    version: 1,
    on: 'price.point',
    measure: 'count',
    by: ['place'],
    date: 'date',
    grains: ['day', ...grains],
    unit: 'count',
  },
  { ...ofReports, id: 'reports-by-kind', measure: 'count', by: ['kind'], unit: 'count' },
  { ...ofReports, id: 'reports-by-result', measure: 'count', by: ['result'], unit: 'count' },
  {
    ...ofReports,
    id: 'settled-in-time',
    measure: 'rate',
    when: 'inTime != null',
    share: 'inTime',
    unit: 'percent',
  },
]
