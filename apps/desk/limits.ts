import type { App } from '#core/app.ts'

type Limit = App['limits'][number]

const hotline = '国务院办公厅关于进一步优化地方政务服务便民热线的指导意见（国办发〔2020〕53号）（待核实）'
const own = '平台运行规则'
const days = (id: string, amount: number, basis: string): Limit => ({
  id,
  amount,
  unit: 'workday',
  basis,
  validFrom: '2021-01-06',
})

/** How long each kind of request may take, and what the desk sets itself. All of it is configuration of the place. */
export const limits: Limit[] = [
  days('consultWithin', 5, hotline),
  days('consultPromise', 1, own),
  days('helpWithin', 15, hotline),
  days('complainWithin', 15, hotline),
  days('suggestWithin', 15, hotline),
  days('answerMore', 10, hotline),
  days('sortWithin', 1, own),
  days('objectWithin', 5, '信访工作条例#第二十三条'),
  days('replyWithin', 10, own),
  days('closeAfter', 7, own),
  { id: 'suggestFrom', amount: 3, unit: 'count', basis: own, validFrom: '2021-01-06' },
]
