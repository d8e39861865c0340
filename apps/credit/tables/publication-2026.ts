// biome-ignore-all lint/suspicious/noThenProperty: a rule reads "when … then …" and is never awaited.
import type { DecisionTable } from '#core/app.ts'
import { publicationInputs, publicationOutputs } from './publication-columns.ts'

const rule = '信用修复管理办法'

/**
 * Decisions from April 2026. What the deciding organ declares goes first; otherwise the gravest kind of penalty decides,
 * so several kinds give the longest period.
 */
export const publication2026: DecisionTable = {
  id: 'publication-2026',
  version: '1',
  name: 'tables.publication-2026.name',
  hitPolicy: 'FIRST',
  validFrom: '2026-04-01',
  inputs: publicationInputs,
  outputs: publicationOutputs,
  rules: [
    {
      id: 'serious-declared',
      when: ['"严重", "特定严重"', '-', '-', '-', '-', '-'],
      then: ['"serious"', '12', '36', '36', 'true', 'true'],
      basis: [rule],
    },
    {
      id: 'general-declared',
      when: ['"一般"', '-', '-', '-', '-', '-'],
      then: ['"general"', '3', '12', '12', 'true', 'true'],
      basis: [rule],
    },
    {
      id: 'minor-declared',
      when: ['"轻微"', '-', '-', '-', '-', '-'],
      then: ['"minor"', '0', '3', '3', 'true', 'false'],
      basis: [rule],
    },
    {
      id: 'minor-by-procedure',
      when: ['-', '"简易程序"', '-', '-', '-', '-'],
      then: ['"minor"', '0', '3', '3', 'true', 'false'],
      basis: [rule],
    },
    {
      id: 'serious-by-kind',
      when: [
        '-',
        '-',
        'some kind in ? satisfies kind in ("降低资质等级", "吊销许可证件", "限制开展生产经营活动", "责令停产停业", "责令关闭", "限制从业", "行政拘留")',
        '-',
        '-',
        '-',
      ],
      then: ['"serious"', '12', '36', '36', 'true', 'true'],
      basis: [rule],
    },
    {
      id: 'minor-by-kind',
      when: ['-', '-', 'every kind in ? satisfies kind in ("警告", "通报批评")', '-', '-', '-'],
      then: ['"minor"', '0', '3', '3', 'true', 'false'],
      basis: [rule],
    },
    {
      id: 'general',
      when: ['-', '-', '-', '-', '-', '-'],
      then: ['"general"', '3', '12', '12', 'true', 'true'],
      basis: [rule],
    },
  ],
}
