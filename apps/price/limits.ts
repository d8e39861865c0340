import type { App } from '#core/app.ts'

type Limit = App['limits'][number]

const validFrom = '2014-05-01'
const own = { basis: '平台运行规则', validFrom }
const handling = { basis: '价格违法行为举报处理规定（待核实）', validFrom }

/** Times for reports, and the lines at which the monitor of prices speaks. All of it is configuration of the place. */
export const limits: Limit[] = [
  { id: 'acceptWithin', amount: 7, unit: 'workday', ...handling },
  { id: 'handleWithin', amount: 60, unit: 'day', ...handling },
  { id: 'checkWithin', amount: 2, unit: 'workday', ...own },
  { id: 'meanDays', amount: 7, unit: 'day', ...own },
  { id: 'moveLimit', amount: 20, unit: 'percent', ...own },
  { id: 'alarmDays', amount: 7, unit: 'day', ...own },
  { id: 'pointWithin', amount: 3, unit: 'day', ...own },
]
