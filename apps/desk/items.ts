import type { Item } from '#core/app.ts'

/** The one thing that can be filed with the desk: a request, whatever it is about. */
export const items: Item[] = [
  {
    code: '12345-request',
    version: 1,
    process: 'request',
    form: 'request',
    toldBy: 'kind',
    department: 'petition',
    kind: 'promised',
    powerType: '20',
    audience: ['person', 'organisation'],
    level: 'city',
    scope: 'city',
    materials: [{ id: 'pictures', necessity: 'optional', source: 'applicant' }],
    basis: ['信访工作条例#第十七条', '优化营商环境条例#第四十九条'],
    visits: 0,
    validFrom: '2021-01-06',
  },
]
