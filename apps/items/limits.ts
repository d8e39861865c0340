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
  {
    id: 'reviewWithin',
    amount: 5,
    unit: 'workday',
    basis: '本市政务服务事项管理要求（事项审核期限，待核实）',
    validFrom: '2018-06-10',
  },
  {
    id: 'longestSuspension',
    amount: 12,
    unit: 'month',
    basis: '本市政务服务事项管理要求（暂停至决定写明之日，待核实）',
    validFrom: '2018-06-10',
  },
  {
    id: 'longestValidity',
    amount: 10,
    unit: 'year',
    basis: '事项写明的失效日期（期限由事项自身规定）',
    validFrom: '2018-06-10',
  },
]
