// biome-ignore-all lint/suspicious/noThenProperty: a table's row reads "when … then …" and is never awaited.
import type { DecisionTable } from '#core/app.ts'

/** Which department answers for which matter, and on which article its answer rests. */
export const lanesTable: DecisionTable = {
  id: 'lanes',
  version: '1',
  name: 'tables.lanes.name',
  hitPolicy: 'UNIQUE',
  validFrom: '2021-09-01',
  inputs: [{ id: 'lane', expression: 'lane', typeRef: 'string' }],
  outputs: [{ id: 'department', typeRef: 'string' }],
  rules: [
    row('land', 'natural-resources', '中华人民共和国城乡规划法#第三十八条'),
    row('planning', 'natural-resources', '中华人民共和国城乡规划法#第四十条'),
    row('environment', 'ecology-environment', '中华人民共和国环境影响评价法#第二十二条'),
    row('building', 'housing-construction', '中华人民共和国消防法#第十一条'),
    row('water', 'water-resources', '中华人民共和国水土保持法#第二十五条'),
    row('safety', 'emergency-management', '中华人民共和国安全生产法#第三十三条'),
  ],
}

function row(lane: string, department: string, basis: string): DecisionTable['rules'][number] {
  return { id: lane, when: [`"${lane}"`], then: [`"${department}"`], basis: [basis] }
}
