// biome-ignore-all lint/suspicious/noThenProperty: a table's row reads "when … then …" and is never awaited.
import type { DecisionTable } from '#core/app.ts'
import { topics } from './topics.ts'

/** Every word a request may hold, the topic it speaks of, the department whose duty that is, and how strongly it says so. */
export const routingTable: DecisionTable = {
  id: 'routing',
  version: '1',
  name: 'tables.routing.name',
  hitPolicy: 'COLLECT',
  inputs: [{ id: 'text', expression: 'text', typeRef: 'string' }],
  outputs: [
    { id: 'word', typeRef: 'string' },
    { id: 'topic', typeRef: 'string' },
    { id: 'department', typeRef: 'string' },
    { id: 'weight', typeRef: 'number' },
  ],
  rules: topics.flatMap(({ id, department, basis, words }) =>
    Object.entries(words).map(([word, weight], at) => ({
      id: `${id}-${at + 1}`,
      when: [`contains(?, "${word}")`],
      then: [`"${word}"`, `"${id}"`, `"${department}"`, String(weight)],
      basis: [basis],
    })),
  ),
}
