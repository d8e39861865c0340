// biome-ignore-all lint/suspicious/noThenProperty: a table's row reads "when … then …" and is never awaited.
import type { DecisionTable } from '#core/app.ts'

const basis = ['中华人民共和国价格法#第二十八条']

/** Whether a price has moved further from the mean of the days before it than the line allows, in percent of that mean. */
export const movement: DecisionTable = {
  id: 'movement',
  version: '1',
  name: 'tables.movement.name',
  hitPolicy: 'FIRST',
  inputs: [
    { id: 'change', expression: 'change', typeRef: 'number' },
    { id: 'line', expression: 'line', typeRef: 'number' },
  ],
  outputs: [{ id: 'level', typeRef: 'string' }],
  rules: [
    { id: 'rise', when: ['> line', '-'], then: ['"rise"'], basis },
    { id: 'fall', when: ['< 0 - line', '-'], then: ['"fall"'], basis },
    { id: 'steady', when: ['-', '-'], then: ['"steady"'] },
  ],
}
