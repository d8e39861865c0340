import type { App } from '#core/app.ts'

type Limit = App['limits'][number]

const regulation = (article: string) => `企业投资项目核准和备案管理条例#${article}`
/** The ministry's measures, whose articles were not read in full. */
const measures = '企业投资项目核准和备案管理办法（国家发展改革委令第2号）（待核实）'
const platform = '平台运行规则'

/**
 * The numbers the law sets to investment projects, in force since the regulation (国务院令第673号). The extension is of at most forty
 * working days, as article 10 reads. A basis in （待核实） was not read in full; what the platform sets itself says so.
 */
export const limits: Limit[] = [
  {
    id: 'noticeWithin',
    amount: 5,
    unit: 'workday',
    basis: '中华人民共和国行政许可法#第三十二条',
    validFrom: '2004-07-01',
  },
  { id: 'filingCorrection', amount: 5, unit: 'workday', basis: measures, validFrom: '2017-04-08' },
  { id: 'verifyWithin', amount: 20, unit: 'workday', basis: regulation('第十条'), validFrom: '2017-02-01' },
  { id: 'verifyPromise', amount: 10, unit: 'workday', basis: '平台服务承诺', validFrom: '2017-02-01' },
  {
    id: 'verifyExtension',
    amount: 40,
    unit: 'workday',
    basis: regulation('第十条'),
    validFrom: '2017-02-01',
  },
  {
    id: 'deferredWithin',
    amount: 10,
    unit: 'workday',
    basis: '本市政务服务规定（容缺受理补交期限）',
    validFrom: '2020-01-01',
  },
  { id: 'answerWithin', amount: 7, unit: 'workday', basis: measures, validFrom: '2017-04-08' },
  {
    id: 'evaluationWithin',
    amount: 30,
    unit: 'workday',
    basis: regulation('第九条'),
    validFrom: '2017-02-01',
  },
  { id: 'evaluationExtension', amount: 60, unit: 'workday', basis: measures, validFrom: '2017-04-08' },
  { id: 'validity', amount: 24, unit: 'month', basis: regulation('第十二条'), validFrom: '2017-02-01' },
  {
    id: 'validityExtension',
    amount: 12,
    unit: 'month',
    basis: regulation('第十二条'),
    validFrom: '2017-02-01',
  },
  {
    id: 'extensionAskedBefore',
    amount: 30,
    unit: 'workday',
    basis: regulation('第十二条'),
    validFrom: '2017-02-01',
  },
  {
    id: 'extensionDecision',
    amount: 20,
    unit: 'workday',
    basis: regulation('第十二条'),
    validFrom: '2017-02-01',
  },
  { id: 'approveWithin', amount: 20, unit: 'workday', basis: '平台服务承诺', validFrom: '2019-07-01' },
  {
    id: 'budgetOverrun',
    amount: 10,
    unit: 'percent',
    basis: '政府投资条例#第十二条',
    validFrom: '2019-07-01',
  },
  {
    id: 'permitWithin',
    amount: 20,
    unit: 'workday',
    basis: '中华人民共和国行政许可法#第四十二条',
    validFrom: '2004-07-01',
  },
  {
    id: 'permitsTogether',
    amount: 45,
    unit: 'workday',
    basis: '中华人民共和国行政许可法#第四十二条',
    validFrom: '2004-07-01',
  },
  {
    id: 'permitsExtension',
    amount: 15,
    unit: 'workday',
    basis: '中华人民共和国行政许可法#第四十二条',
    validFrom: '2004-07-01',
  },
  { id: 'checkWithin', amount: 60, unit: 'day', basis: platform, validFrom: '2020-01-01' },
  { id: 'checkPromise', amount: 30, unit: 'day', basis: platform, validFrom: '2020-01-01' },
  { id: 'reportEvery', amount: 3, unit: 'month', basis: platform, validFrom: '2017-06-25' },
]
