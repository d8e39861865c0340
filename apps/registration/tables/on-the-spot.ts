// biome-ignore-all lint/suspicious/noThenProperty: a table's row reads "when … then …" and is never awaited.
import type { DecisionTable } from '#core/app.ts'

const art = (article: string) => [`中华人民共和国市场主体登记管理条例#${article}`]

/**
 * What the registrar may do at once: what is complete and plain is registered on the spot, what is incomplete is given back
 * once with all that is missing, what has to be read is taken in for three working days.
 */
export const onTheSpot: DecisionTable = {
  id: 'on-the-spot',
  version: '1',
  name: 'tables.on-the-spot.name',
  hitPolicy: 'FIRST',
  validFrom: '2022-03-01',
  inputs: [
    { id: 'missing', expression: 'missing', typeRef: 'number' },
    { id: 'modelArticles', expression: 'modelArticles', typeRef: 'boolean' },
    { id: 'industry', expression: 'industry', typeRef: 'string' },
    { id: 'licensedBefore', expression: 'licensedBefore', typeRef: 'boolean' },
    { id: 'corrected', expression: 'corrected', typeRef: 'boolean' },
  ],
  outputs: [{ id: 'step', typeRef: 'string' }],
  rules: [
    {
      id: 'still-incomplete',
      when: ['> 0', '-', '-', '-', 'true'],
      then: ['"deny"'],
      basis: art('第十九条'),
    },
    { id: 'incomplete', when: ['> 0', '-', '-', '-', '-'], then: ['"correct"'], basis: art('第十九条') },
    { id: 'licensed-before', when: ['-', '-', '-', 'true', '-'], then: ['"defer"'], basis: art('第十四条') },
    { id: 'own-articles', when: ['-', 'false', '-', '-', '-'], then: ['"defer"'], basis: art('第十九条') },
    {
      id: 'no-industry',
      when: ['-', '-', 'null', '-', '-'],
      then: ['"defer"'],
      basis: ['企业名称登记管理规定#第六条'],
    },
    { id: 'plain', when: ['-', '-', '-', '-', '-'], then: ['"register"'], basis: art('第十九条') },
  ],
}
