import type { App } from '#core/app.ts'

/** What the platform holds guides to. */
export const limits: App['limits'] = [
  {
    id: 'mostVisits',
    amount: 1,
    unit: 'count',
    basis: '国办发〔2018〕45号（企业和群众办事力争“只进一扇门”“最多跑一次”）',
    validFrom: '2018-06-10',
  },
]
