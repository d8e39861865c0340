// biome-ignore-all lint/suspicious/noThenProperty: a rule reads "when … then …" and is never awaited.
import type { DecisionTable } from '#core/app.ts'
import { publicationInputs, publicationOutputs } from './publication-columns.ts'

const order = '失信行为纠正后的信用信息修复管理办法（试行）'

/** Decisions of May 2023 to March 2026. The longer period stands first, so several kinds give the longest. */
export const publication2023: DecisionTable = {
  id: 'publication-2023',
  version: '1',
  name: 'tables.publication-2023.name',
  hitPolicy: 'FIRST',
  validFrom: '2023-05-01',
  validTo: '2026-03-31',
  inputs: publicationInputs,
  outputs: publicationOutputs,
  rules: [
    {
      id: 'simple-procedure',
      when: ['-', '"简易程序"', '-', '-', '-', 'not("自然人")'],
      then: ['"minor"', '0', '0', '0', 'true', 'false'],
      basis: [order],
      note: '待与规定原文核实',
    },
    {
      id: 'key-area',
      when: ['-', '-', '-', '-', 'matches(?, "食品|药品|特种设备|安全生产|消防")', '-'],
      then: ['"keyArea"', '12', '36', '36', 'true', 'true'],
      basis: [order],
    },
    {
      id: 'general',
      when: ['-', '-', '-', '-', '-', '-'],
      then: ['"general"', '3', '36', '36', 'true', 'true'],
      basis: [order],
    },
  ],
}
