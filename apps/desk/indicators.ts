import type { Indicator } from '#core/app.ts'

const grains: Indicator['grains'] = ['month', 'year', 'all']

/** Behind every request stands a person, so small groups are withheld from the public. */
const ofRequests = { version: 1, on: 'desk.request', date: 'closedOn', grains, persons: true }

export const indicators: Indicator[] = [
  { ...ofRequests, id: 'requests-by-topic', measure: 'count', by: ['topic'], unit: 'count' },
  { ...ofRequests, id: 'requests-by-kind', measure: 'count', by: ['kind'], unit: 'count' },
  { ...ofRequests, id: 'requests-by-department', measure: 'count', by: ['department'], unit: 'count' },
  {
    ...ofRequests,
    id: 'answered-in-time',
    measure: 'rate',
    when: 'inTime != null',
    share: 'inTime',
    by: ['department'],
    unit: 'percent',
  },
  {
    ...ofRequests,
    id: 'satisfied',
    measure: 'rate',
    when: 'outcome in ("satisfied", "unsatisfied")',
    share: 'outcome = "satisfied"',
    by: ['department'],
    unit: 'percent',
  },
  {
    ...ofRequests,
    id: 'suggestion-followed',
    measure: 'rate',
    when: 'isRerouted != null',
    share: 'not(isRerouted) and transfers = 0',
    unit: 'percent',
  },
  {
    version: 1,
    id: 'days-with-department',
    on: 'desk.stay',
    measure: 'average',
    of: 'days',
    by: ['department'],
    date: 'to',
    grains,
    unit: 'workday',
    persons: true,
  },
]
