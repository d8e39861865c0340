// biome-ignore-all lint/suspicious/noThenProperty: a table's row reads "when … then …" and is never awaited.
import type { DecisionTable } from '#core/app.ts'

const art33 = ['中华人民共和国市场主体登记管理条例#第三十三条']
const art48 = ['中华人民共和国市场主体登记管理条例实施细则#第四十八条']

/** Who may be deregistered by the simple way, and how it is made known: to the public, or to the departments concerned. */
export const closureEligible: DecisionTable = {
  id: 'closure-eligible',
  version: '1',
  name: 'tables.closure-eligible.name',
  hitPolicy: 'FIRST',
  validFrom: '2022-03-01',
  inputs: [
    { id: 'status', expression: 'status', typeRef: 'string' },
    { id: 'abnormal', expression: 'abnormal', typeRef: 'boolean' },
    { id: 'barred', expression: 'barred', typeRef: 'boolean' },
    { id: 'kind', expression: 'kind', typeRef: 'string' },
  ],
  outputs: [
    { id: 'way', typeRef: 'string' },
    { id: 'ground', typeRef: 'string' },
  ],
  rules: [
    { id: 'unknown', when: ['null', '-', '-', '-'], then: ['"refuse"', '"unknown"'], basis: art33 },
    {
      id: 'not-active',
      when: ['not("存续", "歇业")', '-', '-', '-'],
      then: ['"refuse"', '"notActive"'],
      basis: art33,
    },
    { id: 'abnormal', when: ['-', 'true', '-', '-'], then: ['"refuse"', '"abnormal"'], basis: art33 },
    { id: 'barred', when: ['-', '-', 'true', '-'], then: ['"refuse"', '"barred"'], basis: art48 },
    { id: 'individual', when: ['-', '-', '-', '"个体工商户"'], then: ['"push"', '"none"'], basis: art33 },
    { id: 'enterprise', when: ['-', '-', '-', '-'], then: ['"publicise"', '"none"'], basis: art33 },
  ],
}
