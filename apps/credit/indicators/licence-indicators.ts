import type { Indicator } from '#core/app.ts'
import { licenceQuality } from '../records/licence-quality.ts'
import { complies, daily, inTime, judgedForTime, monthly } from './measures.ts'

export const licenceIndicators: Indicator[] = [
  {
    id: 'licences',
    version: 1,
    on: 'credit.licence',
    measure: 'count',
    by: ['organName'],
    date: 'decidedOn',
    grains: daily,
    unit: 'count',
  },
  {
    id: 'licences-by-kind',
    version: 1,
    on: 'credit.licence',
    measure: 'count',
    by: ['kind'],
    date: 'decidedOn',
    grains: monthly,
    unit: 'count',
  },
  {
    id: 'licence-timeliness',
    version: 1,
    on: 'credit.licence',
    measure: 'rate',
    when: judgedForTime,
    share: inTime,
    by: ['organName'],
    date: 'decidedOn',
    grains: monthly,
    unit: 'percent',
  },
  {
    id: 'licence-compliance',
    version: 1,
    on: 'credit.licence',
    measure: 'rate',
    share: complies(licenceQuality),
    by: ['organName'],
    date: 'decidedOn',
    grains: monthly,
    unit: 'percent',
  },
]
