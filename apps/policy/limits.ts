import type { App } from '#core/app.ts'

/** Proactive disclosure: 20 working days from the day the information exists, the same before and after the revision of 2019. */
export const limits: App['limits'] = [
  {
    id: 'disclosureWorkdays',
    amount: 20,
    unit: 'workday',
    basis: '中华人民共和国政府信息公开条例#第十八条',
    validFrom: '2008-05-01',
    validTo: '2019-05-14',
  },
  {
    id: 'disclosureWorkdays',
    amount: 20,
    unit: 'workday',
    basis: '中华人民共和国政府信息公开条例#第二十六条',
    validFrom: '2019-05-15',
  },
]
