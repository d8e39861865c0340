// biome-ignore-all lint/suspicious/noThenProperty: a table's row reads "when … then …" and is never awaited.
import type { DecisionTable } from '#core/app.ts'

const law = (article: string) => `中华人民共和国价格法#${article}`
const marking = (article: string) => `明码标价和禁止价格欺诈规定#${article}`

const inputs = [
  'isCollusion',
  'isGouging',
  'isDumping',
  'isAboveGuided',
  'isOriginalFalse',
  'hasNoIntent',
  'isAboveMarked',
  'isMarked',
]

const rows: [violation: string, when: Partial<Record<string, string>>, basis: string[]][] = [
  ['collusion', { isCollusion: 'true' }, [law('第十四条')]],
  ['gouging', { isGouging: 'true' }, [law('第十四条')]],
  ['dumping', { isDumping: 'true' }, [law('第十四条')]],
  ['guided', { isAboveGuided: 'true' }, [law('第十二条')]],
  [
    'fraud',
    { isOriginalFalse: 'true', hasNoIntent: 'false' },
    [marking('第十六条'), marking('第十九条'), marking('第二十一条')],
  ],
  ['aboveMarked', { isAboveMarked: 'true' }, [law('第十三条'), marking('第八条')]],
  ['noMarking', { isMarked: 'false' }, [law('第十三条'), marking('第五条')]],
]

/**
 * What a price has done against the law, by what was found: the price asked is never above the one marked, the original price a
 * reduction is counted from was really asked within the seven days before, what the government sets is kept.
 */
export const violation: DecisionTable = {
  id: 'violation',
  version: '1',
  name: 'tables.violation.name',
  hitPolicy: 'FIRST',
  inputs: inputs.map((id) => ({ id, expression: id, typeRef: 'boolean' })),
  outputs: [
    { id: 'step', typeRef: 'string' },
    { id: 'violation', typeRef: 'string' },
  ],
  rules: [
    ...rows.map(([id, when, basis]) => ({
      id,
      when: inputs.map((input) => when[input] ?? '-'),
      then: ['"penalise"', `"${id}"`],
      basis,
    })),
    {
      id: 'none',
      when: inputs.map((input) => (input === 'isMarked' ? 'true' : '-')),
      then: ['"dismiss"', '"none"'],
      basis: ['中华人民共和国行政处罚法#第五十七条'],
    },
  ],
}
