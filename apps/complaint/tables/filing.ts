// biome-ignore-all lint/suspicious/noThenProperty: a table's row reads "when … then …" and is never awaited.
import type { DecisionTable } from '#core/app.ts'

const penaltyLaw = (article: string) => `中华人民共和国行政处罚法#${article}`

/** Whether a report becomes a case of enforcement: evidence, a rule that punishes it, this office, and in time. */
export const filing: DecisionTable = {
  id: 'filing',
  version: '1',
  name: 'tables.filing.name',
  hitPolicy: 'FIRST',
  inputs: ['isCrime', 'hasEvidence', 'isPunishable', 'isOurs', 'isInTime'].map((id) => ({
    id,
    expression: id,
    typeRef: 'boolean' as const,
  })),
  outputs: [
    { id: 'step', typeRef: 'string' },
    { id: 'ground', typeRef: 'string' },
  ],
  rules: [
    {
      id: 'crime',
      when: ['true', 'true', '-', '-', '-'],
      then: ['"toPolice"', '"crime"'],
      basis: [penaltyLaw('第二十七条')],
    },
    {
      id: 'no-evidence',
      when: ['-', 'false', '-', '-', '-'],
      then: ['"notFile"', '"noEvidence"'],
      basis: [penaltyLaw('第四十条')],
    },
    {
      id: 'not-punishable',
      when: ['-', '-', 'false', '-', '-'],
      then: ['"notFile"', '"notPunishable"'],
      basis: [penaltyLaw('第四条')],
    },
    {
      id: 'not-ours',
      when: ['-', '-', '-', 'false', '-'],
      then: ['"redirect"', '"notOurs"'],
      basis: [penaltyLaw('第二十二条'), '市场监督管理投诉举报处理暂行办法#第二十九条'],
    },
    {
      id: 'too-late',
      when: ['-', '-', '-', '-', 'false'],
      then: ['"notFile"', '"tooLate"'],
      basis: [penaltyLaw('第三十六条')],
    },
    {
      id: 'file',
      when: ['-', 'true', 'true', 'true', 'true'],
      then: ['"file"', 'null'],
      basis: [penaltyLaw('第五十四条')],
    },
  ],
}
