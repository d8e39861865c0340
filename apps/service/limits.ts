import type { App } from '#core/app.ts'
import { cityPromise, licensing } from './laws.ts'

type Limit = App['limits'][number]

const since = '2004-07-01'
const workdays = (id: string, amount: number, article: string): Limit => {
  return { id, amount, unit: 'workday', basis: licensing(article), validFrom: since }
}

/** Limits of the Licensing Law are working days (art. 82); what the law leaves open the city has set, and says so. */
export const limits: Limit[] = [
  workdays('noticeWithin', 5, '第三十二条'),
  workdays('decideWithin', 20, '第四十二条'),
  workdays('decideExtension', 10, '第四十二条'),
  workdays('jointWithin', 45, '第四十二条'),
  workdays('jointExtension', 15, '第四十二条'),
  workdays('issueWithin', 10, '第四十四条'),
  workdays('hearingRequest', 5, '第四十七条'),
  workdays('hearingHeld', 20, '第四十七条'),
  workdays('hearingNotice', 7, '第四十八条'),
  { id: 'renewalNotice', amount: 30, unit: 'day', basis: licensing('第五十条'), validFrom: since },
  {
    id: 'renewalAfterSuspension',
    amount: 10,
    unit: 'workday',
    basis: cityPromise('暂停办理期间错过延续申请的补办期限'),
    validFrom: '2018-06-10',
  },
  {
    id: 'renewalEarliest',
    amount: 90,
    unit: 'workday',
    basis: '食品经营许可和备案管理办法（国家市场监督管理总局令第78号）（待核实）',
    validFrom: '2023-12-01',
  },
  {
    id: 'consultWithin',
    amount: 5,
    unit: 'workday',
    basis: cityPromise('并联征求意见期限'),
    validFrom: '2020-01-01',
  },
  {
    id: 'deferredWithin',
    amount: 10,
    unit: 'workday',
    basis: cityPromise('容缺受理补交期限'),
    validFrom: '2020-01-01',
  },
  {
    id: 'checkWithin',
    amount: 30,
    unit: 'day',
    basis: cityPromise('告知承诺核查期限'),
    validFrom: '2020-11-09',
  },
  {
    id: 'mendWithin',
    amount: 10,
    unit: 'workday',
    basis: cityPromise('告知承诺整改期限'),
    validFrom: '2020-11-09',
  },
  {
    id: 'ratingAnswer',
    amount: 5,
    unit: 'workday',
    basis: '国办发〔2019〕51号；本市政务服务规定（差评整改期限）',
    validFrom: '2019-12-03',
  },
  {
    id: 'reconsiderWithin',
    amount: 60,
    unit: 'day',
    basis: '行政复议法（1999年）第九条',
    validFrom: '1999-10-01',
    validTo: '2023-12-31',
  },
  {
    id: 'reconsiderWithin',
    amount: 60,
    unit: 'day',
    basis: '中华人民共和国行政复议法#第二十条',
    validFrom: '2024-01-01',
  },
  {
    id: 'sueWithin',
    amount: 3,
    unit: 'month',
    basis: '行政诉讼法（1989年）第三十九条',
    validFrom: '1990-10-01',
    validTo: '2015-04-30',
  },
  {
    id: 'sueWithin',
    amount: 6,
    unit: 'month',
    basis: '中华人民共和国行政诉讼法#第四十六条',
    validFrom: '2015-05-01',
  },
  {
    id: 'seniorAge',
    amount: 60,
    unit: 'year',
    basis: '中华人民共和国老年人权益保障法#第二条',
    validFrom: '1996-10-01',
  },
  {
    id: 'residenceMonths',
    amount: 6,
    unit: 'month',
    basis: '居住证暂行条例#第二条',
    validFrom: '2016-01-01',
  },
]
