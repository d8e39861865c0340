// biome-ignore-all lint/suspicious/noThenProperty: a table's row reads "when … then …" and is never awaited.
import type { DecisionTable } from '#core/app.ts'
import { basisIn, orders } from '../orders.ts'

/** Whose place decides, by kind of respondent and whether its real place is known: order 20 arts 12 and 27, and their like. */
const rows: [id: string, kind: string, isPlaceKnown: string, place: string, article: string][] = [
  ['business', '"business"', 'true', 'respondent', '第十二条'],
  ['platform', '"platform"', 'true', 'respondent', '第十二条'],
  ['own-site', '"ownSite"', 'true', 'respondent', '第十二条'],
  ['shop', '"shop"', 'true', 'respondent', '第十二条'],
  ['shop-unreachable', '"shop"', 'false', 'platform', '第十二条'],
]

/** Where a case goes: to the office at the respondent's place, or at that of the platform its shop stands on. */
export const jurisdiction: DecisionTable = {
  id: 'jurisdiction',
  version: '1',
  name: 'tables.jurisdiction.name',
  hitPolicy: 'UNIQUE',
  inputs: [
    { id: 'ruleSet', expression: 'ruleSet', typeRef: 'string' },
    { id: 'respondentKind', expression: 'respondentKind', typeRef: 'string' },
    { id: 'isPlaceKnown', expression: 'isPlaceKnown', typeRef: 'boolean' },
  ],
  outputs: [{ id: 'place', typeRef: 'string', default: '"unknown"' }],
  rules: orders.flatMap((order) =>
    rows.map(([id, kind, isPlaceKnown, place, article]) => ({
      id: `${order.id}-${id}`,
      when: [`"${order.id}"`, kind, isPlaceKnown],
      then: [`"${place}"`],
      basis: [basisIn(order, article)],
    })),
  ),
}
