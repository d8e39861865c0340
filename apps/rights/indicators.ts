import type { Indicator } from '#core/app.ts'

const monthly: Indicator['grains'] = ['month', 'year', 'all']

/** Everything here counts persons, so the public is not told small groups. */
export const indicators: Indicator[] = [
  {
    id: 'requests',
    version: 1,
    on: 'rights.request',
    measure: 'count',
    by: ['kind'],
    date: 'askedOn',
    grains: monthly,
    unit: 'count',
  },
  {
    id: 'answers',
    version: 1,
    on: 'rights.answer',
    measure: 'count',
    by: ['outcome'],
    date: 'answeredOn',
    grains: monthly,
    unit: 'count',
  },
  {
    id: 'answered-in-time',
    version: 1,
    on: 'rights.answer',
    measure: 'rate',
    share:
      'workdays between(askedOn, answeredOn) <= (if kind in ("correct", "complete") then limits.correctWithin else limits.answerWithin)',
    by: ['kind'],
    date: 'answeredOn',
    grains: monthly,
    unit: 'percent',
  },
  {
    id: 'withdrawals',
    version: 1,
    on: 'rights.consent',
    measure: 'count',
    when: 'withdrawnOn != null',
    by: ['purpose'],
    date: 'givenOn',
    grains: monthly,
    unit: 'count',
  },
]
