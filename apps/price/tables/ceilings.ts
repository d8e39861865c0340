// biome-ignore-all lint/suspicious/noThenProperty: a table's row reads "when … then …" and is never awaited.
import type { DecisionTable } from '#core/app.ts'

interface Ceiling {
  item: string
  spec: string
  /** Fen for one unit. */
  most: number
  from: string
  to?: string
}

/** What the place has set; each installation puts its own figures here, with the days they are in force. */
const set: Ceiling[] = [
  { item: '管道天然气', spec: '居民第一档', most: 315, from: '2020-01-01', to: '2024-12-31' },
  { item: '管道天然气', spec: '居民第一档', most: 342, from: '2025-01-01' },
  { item: '自来水', spec: '居民第一阶梯', most: 290, from: '2020-01-01' },
  { item: '瓶装液化石油气', spec: '14.5千克', most: 12_800, from: '2023-07-01' },
]

/** The highest price the government allows (政府指导价), by item, specification and day; none for what the market sets. */
export const ceilings: DecisionTable = {
  id: 'ceilings',
  version: '1',
  name: 'tables.ceilings.name',
  hitPolicy: 'UNIQUE',
  inputs: [
    { id: 'item', expression: 'item', typeRef: 'string' },
    { id: 'spec', expression: 'spec', typeRef: 'string' },
    { id: 'date', expression: 'date', typeRef: 'date' },
  ],
  outputs: [{ id: 'most', typeRef: 'number' }],
  rules: set.map(({ item, spec, most, from, to }) => ({
    id: `${item}-${spec}-${from}`,
    when: [`"${item}"`, `"${spec}"`, to ? `[date("${from}")..date("${to}")]` : `>= date("${from}")`],
    then: [String(most)],
    basis: ['中华人民共和国价格法#第十八条', '中华人民共和国价格法#第二十条'],
  })),
}
