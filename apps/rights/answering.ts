// biome-ignore-all lint/suspicious/noThenProperty: a rule reads "when … then …" and is never awaited.
import type { DecisionTable } from '#core/app.ts'

const law = (article: string) => `中华人民共和国个人信息保护法#${article}`

/** What is to be done with a request. */
export const taskNames = [
  'giveCopy',
  'checkCorrection',
  'decideDeletion',
  'decideRestriction',
  'decideLifting',
  'explainRules',
  'explainDecision',
  'reviewDecision',
  'stopProcessing',
]

/** By which of the dated limits it is answered: `<name>Within`. */
export const limitNames = ['answer', 'correct', 'stop']

/**
 * What is to be done with a request, and by which of the dated limits. `automatic`: the request names a decision, which the
 * rules made by themselves.
 */
export const answering: DecisionTable = {
  id: 'answering',
  version: '3',
  name: 'tables.answering.name',
  hitPolicy: 'UNIQUE',
  validFrom: '2021-11-01',
  inputs: [
    { id: 'kind', expression: 'kind', typeRef: 'string' },
    { id: 'automatic', expression: 'automatic', typeRef: 'boolean' },
  ],
  outputs: [
    { id: 'task', typeRef: 'string' },
    { id: 'limit', typeRef: 'string' },
  ],
  rules: [
    {
      id: 'copy',
      when: ['"copy", "transfer"', '-'],
      then: ['"giveCopy"', '"answer"'],
      basis: [law('第四十五条')],
    },
    {
      id: 'correct',
      when: ['"correct", "complete"', '-'],
      then: ['"checkCorrection"', '"correct"'],
      basis: [law('第四十六条')],
    },
    {
      id: 'delete',
      when: ['"delete"', '-'],
      then: ['"decideDeletion"', '"answer"'],
      basis: [law('第四十七条')],
    },
    {
      id: 'restrict',
      when: ['"restrict"', '-'],
      then: ['"decideRestriction"', '"answer"'],
      basis: [law('第四十四条')],
    },
    {
      id: 'lift',
      when: ['"lift"', '-'],
      then: ['"decideLifting"', '"answer"'],
      basis: [law('第四十四条')],
    },
    {
      id: 'explain-rules',
      when: ['"explain"', 'false'],
      then: ['"explainRules"', '"answer"'],
      basis: [law('第四十八条')],
    },
    {
      id: 'explain-decision',
      when: ['"explain"', 'true'],
      then: ['"explainDecision"', '"answer"'],
      basis: [law('第二十四条'), law('第四十八条')],
    },
    {
      id: 'review',
      when: ['"review"', '-'],
      then: ['"reviewDecision"', '"answer"'],
      basis: [law('第二十四条')],
    },
    {
      id: 'withdraw',
      when: ['"withdraw"', '-'],
      then: ['"stopProcessing"', '"stop"'],
      basis: [law('第十五条'), law('第四十七条')],
    },
  ],
}
