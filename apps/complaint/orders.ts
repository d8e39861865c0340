/** An order that says how complaints and reports are dealt with, and the days it is in force. */
export interface Order {
  /** What cases that began under it carry as `ruleSet`. */
  id: string
  law: string
  from: string
  to?: string
}

/** Industry and commerce only; the offices for quality, food and prices still had rules of their own. */
export const order62: Order = {
  id: 'order62',
  law: '工商行政管理部门处理消费者投诉办法',
  from: '2014-03-15',
  to: '2019-12-31',
}

/** One rule for all market regulation (art. 40). */
export const order20: Order = {
  id: 'order20',
  law: '市场监督管理投诉举报处理暂行办法',
  from: '2020-01-01',
  to: '2026-04-14',
}

/** Made known on 30 December 2025. Its text has not been compared: whatever rests on it is marked 待核实. */
export const order121: Order = { id: 'order121', law: '市场监督管理投诉举报处理办法', from: '2026-04-15' }

export const orders: Order[] = [order62, order20, order121]

/** How an article of an order is cited; only the one whose text the law library has is cited by article. */
export function basisIn({ id, law }: Order, article: string): string {
  return id === 'order20' ? `${law}#${article}` : `${law}（待核实）`
}
