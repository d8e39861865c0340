import type { App } from '#core/app.ts'
import { basisIn, orders } from './orders.ts'

type Limit = App['limits'][number]

/** An amount under each of the three orders, in their order, and the article of the second that sets it. */
function underOrders(id: string, article: string, amounts: Pick<Limit, 'amount' | 'unit'>[]): Limit[] {
  return orders.map((order, at) => ({
    id,
    ...amounts[at]!,
    basis: basisIn(order, article),
    validFrom: order.from,
    ...(order.to ? { validTo: order.to } : {}),
  }))
}

const workdays = (...amounts: number[]) => amounts.map((amount) => ({ amount, unit: 'workday' as const }))

const own = { basis: '平台运行规则', validFrom: '2014-03-15' }

/** The numbers of the three orders. A basis that ends in （待核实） is not confirmed against the text of the rule. */
export const limits: Limit[] = [
  ...underOrders('acceptWithin', '第十四条', workdays(7, 7, 7)),
  ...underOrders('mediateWithin', '第二十一条', [
    { amount: 60, unit: 'day' },
    { amount: 45, unit: 'workday' },
    { amount: 60, unit: 'day' },
  ]),
  ...underOrders('tellEndWithin', '第二十一条', workdays(7, 7, 7)),
  ...underOrders('fileWithin', '第三十一条', workdays(7, 15, 15)),
  ...underOrders('fileMore', '第二十三条', workdays(8, 15, 15)),
  ...underOrders('tellReporterWithin', '第三十一条', workdays(5, 5, 5)),
  ...underOrders(
    'knownWithin',
    '第十五条',
    orders.map(() => ({ amount: 3, unit: 'year' })),
  ),
  { id: 'sortWithin', amount: 1, unit: 'workday', ...own },
  { id: 'claimWithin', amount: 2, unit: 'workday', ...own },
  { id: 'platformAnswerWithin', amount: 3, unit: 'workday', ...own },
  { id: 'closeAfter', amount: 15, unit: 'workday', ...own },
  {
    id: 'policeWithin',
    amount: 3,
    unit: 'day',
    ...own,
    basis: '行政执法机关移送涉嫌犯罪案件的规定（待核实）',
  },
  { id: 'policeMore', amount: 7, unit: 'day', ...own, basis: '行政执法机关移送涉嫌犯罪案件的规定（待核实）' },
]
