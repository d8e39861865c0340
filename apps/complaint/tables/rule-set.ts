// biome-ignore-all lint/suspicious/noThenProperty: a table's row reads "when … then …" and is never awaited.
import type { DecisionTable } from '#core/app.ts'
import { type Order, orders } from '../orders.ts'

/** Under which order a case began, by the day it was received. It keeps that order to its end. */
export const ruleSet: DecisionTable = {
  id: 'rule-set',
  version: '1',
  name: 'tables.rule-set.name',
  hitPolicy: 'UNIQUE',
  inputs: [{ id: 'receivedOn', expression: 'receivedOn', typeRef: 'date' }],
  outputs: [{ id: 'ruleSet', typeRef: 'string' }],
  rules: orders.map((order) => ({
    id: order.id,
    when: [daysOf(order)],
    then: [`"${order.id}"`],
    basis: [order.id === 'order20' ? `${order.law}#第四十条` : order.law],
  })),
}

/** Cases from before the first order, which only a history brings, are taken under it. */
function daysOf({ from, to }: Order): string {
  if (from === orders[0]?.from) return `<= date("${to}")`
  return to === undefined ? `>= date("${from}")` : `[date("${from}")..date("${to}")]`
}
