import type { Item } from '#core/app.ts'

const common = {
  version: 1,
  department: 'market-regulation',
  kind: 'promised',
  powerType: '06',
  audience: ['person', 'organisation'],
  level: 'county',
  scope: 'city',
  visits: 0,
  validFrom: '2014-05-01',
} satisfies Partial<Item>

/** What can be reported of a price, and the case the monitor of prices opens by itself. */
export const items: Item[] = [
  {
    ...common,
    code: '12358-report',
    process: 'report',
    form: 'report',
    materials: [{ id: 'evidence', necessity: 'optional', source: 'applicant' }],
    basis: ['中华人民共和国价格法#第三十八条'],
  },
  {
    ...common,
    code: '12358-alarm',
    process: 'alarm',
    form: 'alarm',
    materials: [],
    basis: ['中华人民共和国价格法#第二十八条'],
    internal: true,
  },
]
