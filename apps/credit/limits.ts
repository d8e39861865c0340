import type { App } from '#core/app.ts'

type Limit = App['limits'][number]

/** Licences and penalties are to be uploaded within this many working days of the decision. */
export const uploadWithin: Limit = {
  id: 'uploadWithin',
  amount: 7,
  unit: 'workday',
  basis: '发改电〔2015〕557号',
  validFrom: '2016-01-01',
}

/** Decisions older than this, without an upload date of their own, are taken for history and not judged for timeliness. */
export const historyAfter: Limit = {
  id: 'historyAfter',
  amount: 90,
  unit: 'day',
  basis: '平台运行规则',
  validFrom: '2016-01-01',
}

/** Executors are asked to answer a measure within this many working days. */
export const feedbackWithin: Limit = {
  id: 'feedbackWithin',
  amount: 10,
  unit: 'workday',
  basis: '平台运行规则',
  validFrom: '2016-01-01',
}

/** The numbers the law sets to this platform. A basis that ends in （待核实） is not confirmed against the text of the rule. */
export const limits: Limit[] = [
  uploadWithin,
  historyAfter,
  feedbackWithin,
  {
    id: 'withdrawWithin',
    amount: 3,
    unit: 'workday',
    basis: '中华人民共和国行政处罚法#第四十八条',
    validFrom: '2021-07-15',
  },
  {
    id: 'listRemovalWithin',
    amount: 3,
    unit: 'workday',
    basis: '失信行为纠正后的信用信息修复管理办法（试行）',
    validFrom: '2023-05-01',
  },
  {
    id: 'repairWithin',
    amount: 10,
    unit: 'workday',
    basis: '失信行为纠正后的信用信息修复管理办法（试行）（待核实）',
    validFrom: '2023-05-01',
    validTo: '2026-03-31',
  },
  {
    id: 'repairWithin',
    amount: 10,
    unit: 'workday',
    basis: '信用修复管理办法（待核实）',
    validFrom: '2026-04-01',
  },
  {
    id: 'repairBarred',
    amount: 3,
    unit: 'year',
    basis: '信用修复管理办法（待核实）',
    validFrom: '2026-04-01',
  },
  {
    id: 'objectionWithin',
    amount: 7,
    unit: 'workday',
    basis: '信用修复管理办法（待核实）',
    validFrom: '2023-05-01',
  },
  {
    id: 'simpleFineCitizen',
    amount: 20_000,
    unit: 'count',
    basis: '中华人民共和国行政处罚法#第五十一条',
    validFrom: '2021-07-15',
  },
  {
    id: 'simpleFineOrganisation',
    amount: 300_000,
    unit: 'count',
    basis: '中华人民共和国行政处罚法#第五十一条',
    validFrom: '2021-07-15',
  },
  {
    id: 'doubtfulFine',
    amount: 100_000_000_00,
    unit: 'count',
    basis: '平台运行规则',
    validFrom: '2016-01-01',
  },
]
