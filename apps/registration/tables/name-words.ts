// biome-ignore-all lint/suspicious/noThenProperty: a table's row reads "when … then …" and is never awaited.
import type { DecisionTable } from '#core/app.ts'

const rule = (article: string) => [`企业名称登记管理规定#${article}`]

/**
 * Words that a name may not have, and what a trade name must be. `chinese` is whether all is written in Chinese characters,
 * `length` that of the trade name, `plain` whether it is but a place or an industry, `whole` the whole name.
 */
export const nameWords: DecisionTable = {
  id: 'name-words',
  version: '1',
  name: 'tables.name-words.name',
  hitPolicy: 'FIRST',
  validFrom: '2021-03-01',
  inputs: [
    { id: 'chinese', expression: 'chinese', typeRef: 'boolean' },
    { id: 'length', expression: 'length', typeRef: 'number' },
    { id: 'plain', expression: 'plain', typeRef: 'boolean' },
    { id: 'whole', expression: 'whole', typeRef: 'string' },
  ],
  outputs: [
    { id: 'allowed', typeRef: 'boolean' },
    { id: 'ground', typeRef: 'string' },
  ],
  rules: [
    {
      id: 'not-chinese',
      when: ['false', '-', '-', '-'],
      then: ['false', '"notChinese"'],
      basis: rule('第五条'),
    },
    {
      id: 'too-short',
      when: ['-', '< 2', '-', '-'],
      then: ['false', '"tooShort"'],
      basis: rule('第八条'),
    },
    {
      id: 'place-or-industry',
      when: ['-', '-', 'true', '-'],
      then: ['false', '"placeOrIndustry"'],
      basis: rule('第八条'),
    },
    {
      id: 'state',
      when: ['-', '-', '-', 'matches(?, "中国|中华|中央|全国|国家|国务院")'],
      then: ['false', '"state"'],
      basis: rule('第十二条'),
    },
    {
      id: 'party-or-army',
      when: [
        '-',
        '-',
        '-',
        'matches(?, "共产党|党委|政协|人民政府|公安|法院|检察|解放军|武警|部队|共青团|妇联|工会")',
      ],
      then: ['false', '"partyOrArmy"'],
      basis: rule('第十一条'),
    },
    {
      id: 'foreign',
      when: ['-', '-', '-', 'matches(?, "联合国|世贸组织|欧盟|北约|美国|日本|英国|法国|德国|俄罗斯")'],
      then: ['false', '"foreign"'],
      basis: rule('第十一条'),
    },
    {
      id: 'indecent',
      when: ['-', '-', '-', 'matches(?, "色情|赌博|赌场|巫|算命|恐怖|暴力|邪教")'],
      then: ['false', '"indecent"'],
      basis: rule('第十一条'),
    },
    {
      id: 'misleading',
      when: ['-', '-', '-', 'matches(?, "国家级|最高级|最佳|第一品牌|特供|专供")'],
      then: ['false', '"misleading"'],
      basis: rule('第十一条'),
    },
    { id: 'allowed', when: ['-', '-', '-', '-'], then: ['true', '"none"'], basis: rule('第十六条') },
  ],
}
