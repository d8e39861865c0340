import type { Indicator } from '#core/app.ts'

/** By the day they were received: an instant says no day in Shanghai. */
export const indicators: Indicator[] = [
  {
    id: 'readings',
    version: 1,
    on: 'device.reading',
    measure: 'count',
    by: ['unit'],
    date: 'received',
    grains: ['day', 'month', 'all'],
    unit: 'count',
  },
  {
    id: 'devices-heard',
    version: 1,
    on: 'device.reading',
    measure: 'distinct',
    of: 'device',
    date: 'received',
    grains: ['month', 'all'],
    unit: 'count',
  },
]
