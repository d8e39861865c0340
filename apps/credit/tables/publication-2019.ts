// biome-ignore-all lint/suspicious/noThenProperty: a rule reads "when … then …" and is never awaited.
import type { DecisionTable } from '#core/app.ts'
import { publicationInputs, publicationOutputs } from './publication-columns.ts'

const notice = '发改办财金〔2019〕527号'

/** Decisions of July 2019 to April 2023. The gravest row stands first, so several kinds give the longest period. */
export const publication2019: DecisionTable = {
  id: 'publication-2019',
  version: '1',
  name: 'tables.publication-2019.name',
  hitPolicy: 'FIRST',
  validFrom: '2019-07-01',
  validTo: '2023-04-30',
  inputs: publicationInputs,
  outputs: publicationOutputs,
  rules: [
    {
      id: 'specially-serious-declared',
      when: ['"特定严重"', '-', '-', '-', '-', '-'],
      then: ['"speciallySerious"', '36', '36', '36', 'false', 'true'],
      basis: [notice],
    },
    {
      id: 'specially-serious-by-conduct',
      when: [
        'null',
        '-',
        'some kind in ? satisfies kind in ("责令停产停业", "责令关闭", "吊销许可证件")',
        'matches(?, "贿赂|逃税|骗税|逃废债务|欠薪|拖欠.*工资|非法集资|合同欺诈|传销|无证|无照|假冒|侵犯知识产权|借用资质|围标|串标|虚假广告")',
        '-',
        '-',
      ],
      then: ['"speciallySerious"', '36', '36', '36', 'false', 'true'],
      basis: [notice],
    },
    {
      id: 'serious-declared',
      when: ['"严重"', '-', '-', '-', '-', '-'],
      then: ['"serious"', '6', '36', '36', 'true', 'true'],
      basis: [notice],
    },
    {
      id: 'serious-by-kind',
      when: [
        'null',
        '-',
        'some kind in ? satisfies kind in ("降低资质等级", "吊销许可证件", "限制开展生产经营活动", "责令停产停业", "责令关闭", "限制从业", "行政拘留")',
        '-',
        '-',
        '-',
      ],
      then: ['"serious"', '6', '36', '36', 'true', 'true'],
      basis: [notice],
    },
    {
      id: 'general',
      when: ['-', '-', '-', '-', '-', '-'],
      then: ['"general"', '3', '12', '12', 'true', 'true'],
      basis: [notice],
    },
  ],
}
