import type { DecisionTable } from '#core/app.ts'

/**
 * What every publication table reads. The national table states neither severity nor procedure; where a department
 * states them they go before what the kinds of penalty and the legal basis suggest.
 */
export const publicationInputs: DecisionTable['inputs'] = [
  { id: 'severity', expression: 'severity', typeRef: 'string' },
  { id: 'procedure', expression: 'procedure', typeRef: 'string' },
  { id: 'kinds', expression: 'kinds', typeRef: 'any' },
  { id: 'violationType', expression: 'violationType', typeRef: 'string' },
  { id: 'legalBasis', expression: 'legalBasis', typeRef: 'string' },
  { id: 'counterpartyKind', expression: 'counterpartyKind', typeRef: 'string' },
]

/** `monthsMin` until repair may be asked for, `monthsMax` at most, `months` shown without repair, all from the decision date. */
export const publicationOutputs: DecisionTable['outputs'] = [
  { id: 'class', typeRef: 'string' },
  { id: 'monthsMin', typeRef: 'number' },
  { id: 'monthsMax', typeRef: 'number' },
  { id: 'months', typeRef: 'number' },
  { id: 'repairable', typeRef: 'boolean' },
  { id: 'published', typeRef: 'boolean' },
]
