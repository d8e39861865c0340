// biome-ignore-all lint/suspicious/noThenProperty: a table's row reads "when … then …" and is never awaited.
import type { DecisionTable } from '#core/app.ts'
import { basisIn, orders } from '../orders.ts'

const inputs = ['isCompetent', 'isHandledElsewhere', 'isForLiving', 'isTooLate', 'isComplete', 'isBarred']

/** Each ground by the one answer that makes it, as order 20 art. 15 lists them. */
const grounds: [ground: string, input: string, answer: string][] = [
  ['notCompetent', 'isCompetent', 'false'],
  ['handledElsewhere', 'isHandledElsewhere', 'true'],
  ['notForLiving', 'isForLiving', 'false'],
  ['tooLate', 'isTooLate', 'true'],
  ['incomplete', 'isComplete', 'false'],
  ['otherLaw', 'isBarred', 'true'],
]

const admissible = ['true', 'false', 'true', 'false', 'true', 'false']

/** Whether a complaint is accepted, by what the officer found; the first ground of refusal in the order of the article. */
export const admission: DecisionTable = {
  id: 'admission',
  version: '1',
  name: 'tables.admission.name',
  hitPolicy: 'FIRST',
  inputs: [
    { id: 'ruleSet', expression: 'ruleSet', typeRef: 'string' },
    ...inputs.map((id) => ({ id, expression: id, typeRef: 'boolean' as const })),
  ],
  outputs: [
    { id: 'step', typeRef: 'string' },
    { id: 'ground', typeRef: 'string' },
  ],
  rules: orders.flatMap((order) => {
    const basis = [basisIn(order, '第十五条')]
    const refusals = grounds.map(([ground, input, answer]) => ({
      id: `${order.id}-${ground}`,
      when: [`"${order.id}"`, ...inputs.map((one) => (one === input ? answer : '-'))],
      then: ['"refuse"', `"${ground}"`],
      basis,
    }))
    const accepted = { id: `${order.id}-accept`, when: [`"${order.id}"`, ...admissible] }
    return [...refusals, { ...accepted, then: ['"accept"', 'null'], basis: [basisIn(order, '第十四条')] }]
  }),
}
