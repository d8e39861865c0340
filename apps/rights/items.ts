import type { Item } from '#core/app.ts'

/** A request of a person as the case in which it is answered. The platform opens it: a request is made under one's own data. */
export const items: Item[] = [
  {
    code: 'rights-request',
    version: 1,
    internal: true,
    purpose: 'rights',
    process: 'request',
    form: 'request',
    toldBy: 'kind',
    department: 'data',
    kind: 'promised',
    powerType: '20',
    audience: ['person'],
    level: 'city',
    scope: 'city',
    materials: [],
    basis: ['中华人民共和国个人信息保护法#第五十条'],
    visits: 0,
    validFrom: '2021-11-01',
  },
]
