// biome-ignore-all lint/suspicious/noThenProperty: a table's row reads "when … then …" and is never awaited.
import type { DecisionTable } from '#core/app.ts'
import { scopeItems } from '../scope-items.ts'

type Row = DecisionTable['rules'][number]

/**
 * Who is told of a new registration and has to claim it (双告知): the departments that every business would otherwise have to
 * register with, those its employees concern, and those that license what it wants to do.
 */
export const claimants: DecisionTable = {
  id: 'claimants',
  version: '1',
  name: 'tables.claimants.name',
  hitPolicy: 'COLLECT',
  validFrom: '2017-10-01',
  inputs: [
    { id: 'kind', expression: 'kind', typeRef: 'string' },
    { id: 'seals', expression: 'seals', typeRef: 'boolean' },
    { id: 'employees', expression: 'employees', typeRef: 'number' },
    { id: 'scope', expression: 'scope', typeRef: 'any' },
  ],
  outputs: [
    { id: 'department', typeRef: 'string' },
    { id: 'purpose', typeRef: 'string' },
    { id: 'licence', typeRef: 'string' },
  ],
  rules: [
    always('tax', 'tax', '中华人民共和国税收征收管理法#第十五条'),
    always('human-resources', 'insurance', '中华人民共和国社会保险法#第五十七条'),
    always('statistics', 'statistics', '国办发〔2016〕53号'),
    always('public-security', 'seal', '国办发〔2017〕41号'),
    {
      id: 'housing-fund',
      when: ['not("个体工商户")', '-', '> 0', '-'],
      then: ['"housing-fund"', '"housing-fund"', 'null'],
      basis: ['住房公积金管理条例#第十四条'],
    },
    ...scopeItems.flatMap(({ item, licence }): Row[] => {
      if (licence === undefined) return []
      const { name, department, basis } = licence
      return [
        {
          id: `licence-${item}`,
          when: ['-', '-', '-', `list contains(?, "${item}")`],
          then: [`"${department}"`, '"licence"', `"${name}"`],
          basis: [basis],
        },
      ]
    }),
  ],
}

function always(department: string, purpose: string, basis: string): Row {
  return {
    id: purpose,
    when: ['-', '-', '-', '-'],
    then: [`"${department}"`, `"${purpose}"`, 'null'],
    basis: [basis],
  }
}
