// biome-ignore-all lint/suspicious/noThenProperty: a rule reads "when … then …" and is never awaited.
import type { DecisionTable } from '#core/app.ts'
import { measures, measuresByList } from '../dictionaries.ts'

/** Which measures follow from a list entry: every row that fits, one row for each list, kind of subject and measure. */
export const measuresTable: DecisionTable = {
  id: 'measures',
  version: '1',
  name: 'tables.measures.name',
  hitPolicy: 'COLLECT',
  inputs: [
    { id: 'listType', expression: 'listType', typeRef: 'string' },
    { id: 'counterpartyKind', expression: 'counterpartyKind', typeRef: 'string' },
  ],
  outputs: [
    { id: 'measure', typeRef: 'string' },
    { id: 'executor', typeRef: 'string' },
    { id: 'effect', typeRef: 'string' },
    { id: 'legalBasis', typeRef: 'string' },
  ],
  rules: measuresByList.flatMap(({ listType, organisation, person }) => [
    ...organisation.map((code) => row({ listType, kind: 'not("自然人")', code, of: 'organisation' })),
    ...person.map((code) => row({ listType, kind: '"自然人"', code, of: 'person' })),
  ]),
}

function row({ listType, kind, code, of }: { listType: string; kind: string; code: string; of: string }) {
  const measure = measures.find((one) => one.code === code)!
  return {
    id: `${listType}-${of}-${code}`,
    when: [`"${listType}"`, kind],
    then: [`"${code}"`, `"${measure.executor}"`, `"${measure.effect}"`, `"${measure.basis}"`],
    basis: [measure.basis!],
  }
}
