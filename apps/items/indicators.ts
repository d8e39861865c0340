import type { Indicator } from '#core/app.ts'

const open = 'validTo = null and (status = null or status = "inForce")'

const ofItems = (id: string, rest: Partial<Indicator>): Indicator => ({
  id,
  version: 2,
  on: 'service.item',
  measure: 'count',
  when: open,
  date: 'received',
  grains: ['all'],
  unit: 'count',
  ...rest,
})

/** What the list of items and the list of powers come to; a corrected record takes its old share out again. */
export const indicators: Indicator[] = [
  ofItems('items', { by: ['department'] }),
  ofItems('items-by-kind', { by: ['kind'] }),
  ofItems('items-by-status', { by: ['status'], when: 'validTo = null' }),
  ofItems('no-visit', { measure: 'rate', share: 'visits = 0', unit: 'percent' }),
  ofItems('time-saved', {
    measure: 'average',
    when: `${open} and statutory > 0 and promised != null and promisedUnit = statutoryUnit`,
    of: '(statutory - promised) / statutory',
    unit: 'percent',
  }),
  ofItems('from-network', {
    measure: 'average',
    when: `${open} and materialCount > 0`,
    of: 'networkCount / materialCount',
    unit: 'percent',
  }),
  {
    id: 'powers',
    version: 1,
    on: 'service.power',
    measure: 'count',
    when: 'status = "inForce"',
    by: ['department'],
    date: 'received',
    grains: ['all'],
    unit: 'count',
  },
  {
    id: 'powers-by-type',
    version: 1,
    on: 'service.power',
    measure: 'count',
    when: 'status = "inForce"',
    by: ['powerType'],
    date: 'received',
    grains: ['all'],
    unit: 'count',
  },
]
