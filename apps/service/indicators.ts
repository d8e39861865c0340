import type { Indicator } from '#core/app.ts'

const grains: Indicator['grains'] = ['month', 'year', 'all']

/** Ratings are counted, never shown one by one. What was found malicious no longer counts; a struck rating takes its share out. */
const rated = (id: string, more: Partial<Indicator>): Indicator => ({
  id,
  version: 1,
  on: 'service.rating',
  measure: 'count',
  when: 'state = "valid"',
  date: 'ratedOn',
  grains,
  unit: 'count',
  persons: false,
  ...more,
})

const good = { measure: 'rate', share: 'grade >= 3', unit: 'percent' } as const

export const indicators: Indicator[] = [
  rated('ratings', { by: ['grade'] }),
  rated('good-share', good),
  rated('good-share-by-item', { ...good, by: ['item'] }),
  rated('good-share-by-department', { ...good, by: ['department'] }),
  rated('good-share-by-channel', { ...good, by: ['channel'] }),
  rated('ratings-by-item', { by: ['item'] }),
  rated('ratings-by-department', { by: ['department'] }),
  rated('ratings-by-channel', { by: ['channel'] }),
  {
    id: 'rectified-in-time',
    version: 1,
    on: 'service.rectification',
    measure: 'rate',
    when: 'outcome = "answered"',
    share: 'days <= limits.ratingAnswer',
    by: ['department'],
    date: 'closedOn',
    grains,
    unit: 'percent',
  },
  {
    id: 'promises-kept',
    version: 1,
    on: 'service.promise',
    measure: 'rate',
    when: 'state != "given"',
    share: 'state = "kept"',
    by: ['item'],
    date: 'stateOn',
    grains,
    unit: 'percent',
    persons: false,
  },
  {
    id: 'certificates',
    version: 1,
    on: 'service.certificate',
    measure: 'count',
    when: 'state = "valid"',
    by: ['item'],
    date: 'validFrom',
    grains,
    unit: 'count',
    persons: false,
  },
]
