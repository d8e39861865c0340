// biome-ignore-all lint/suspicious/noThenProperty: a table's row reads "when … then …" and is never awaited.
import type { DecisionTable } from '#core/app.ts'

const rule = (article: string) => `价格违法行为行政处罚规定#${article}`

/** Fen of ten thousand yuan. */
const wan = 1_000_000

/** Without an illegal gain: from and to, in ten thousand yuan, and of grave cases where the article names them apart. */
const withoutGain: [violation: string, plain: [number, number], article: string, grave?: [number, number]][] =
  [
    ['collusion', [10, 100], '第五条', [100, 500]],
    ['gouging', [5, 50], '第六条', [50, 300]],
    ['dumping', [10, 100], '第四条'],
    ['guided', [5, 50], '第九条', [50, 200]],
    ['fraud', [5, 50], '第七条'],
  ]

const markingOnly = '"noMarking", "aboveMarked"'

/** How high a fine may be, in fen: up to five times the illegal gain, or, where there is none, what the article of the kind says. */
export const fine: DecisionTable = {
  id: 'fine',
  version: '1',
  name: 'tables.fine.name',
  hitPolicy: 'FIRST',
  inputs: [
    { id: 'violation', expression: 'violation', typeRef: 'string' },
    { id: 'gain', expression: 'gain', typeRef: 'number', unit: 'fen' },
    { id: 'isPerson', expression: 'isPerson', typeRef: 'boolean' },
    { id: 'isGrave', expression: 'isGrave', typeRef: 'boolean' },
  ],
  outputs: [
    { id: 'least', typeRef: 'number', unit: 'fen' },
    { id: 'most', typeRef: 'number', unit: 'fen' },
  ],
  rules: [
    {
      id: 'none',
      when: ['"none"', '-', '-', '-'],
      then: ['0', '0'],
    },
    {
      id: 'marking',
      when: [markingOnly, '-', '-', '-'],
      then: ['0', String(0.5 * wan)],
      basis: ['中华人民共和国价格法#第四十二条', rule('第十三条')],
    },
    {
      id: 'gain',
      when: [`not(${markingOnly})`, '> 0', '-', '-'],
      then: ['0', '5 * gain'],
      basis: ['中华人民共和国价格法#第三十九条', '中华人民共和国价格法#第四十条'],
    },
    {
      id: 'person-grave',
      when: ['"collusion", "gouging"', '-', 'true', 'true'],
      then: [String(10 * wan), String(50 * wan)],
      basis: [rule('第十一条')],
    },
    {
      id: 'person',
      when: ['-', '-', 'true', '-'],
      then: ['0', String(10 * wan)],
      basis: [rule('第十一条')],
    },
    ...withoutGain.flatMap(([id, plain, article, grave]) => [
      ...(grave ? [amount(`${id}-grave`, [`"${id}"`, '-', '-', 'true'], grave, article)] : []),
      amount(id, [`"${id}"`, '-', '-', '-'], plain, article),
    ]),
  ],
}

function amount(id: string, when: string[], [least, most]: [number, number], article: string) {
  return { id, when, then: [String(least * wan), String(most * wan)], basis: [rule(article)] }
}
