// biome-ignore-all lint/suspicious/noThenProperty: a table's row reads "when … then …" and is never awaited.
import type { DecisionTable } from '#core/app.ts'
import { matters } from '../project-parts.ts'

/** What the catalogue does not list and is filed. */
const filed = ['manufacturing', 'warehouse', 'data-centre', 'housing', 'other']
const catalogue = matters.filter((matter) => !filed.includes(matter))

/**
 * Under which regime a project falls: what the industrial guidance forbids is refused, what the government pays for it approves, what
 * the catalogue lists is verified, everything else is filed.
 */
export const projectKind: DecisionTable = {
  id: 'project-kind',
  version: '1',
  name: 'tables.project-kind.name',
  hitPolicy: 'FIRST',
  validFrom: '2017-02-01',
  inputs: [
    { id: 'technique', expression: 'technique', typeRef: 'string' },
    { id: 'nature', expression: 'nature', typeRef: 'string' },
    { id: 'government', expression: 'government', typeRef: 'boolean' },
    { id: 'matter', expression: 'matter', typeRef: 'string' },
  ],
  outputs: [
    { id: 'regime', typeRef: 'string' },
    { id: 'ground', typeRef: 'string' },
  ],
  rules: [
    {
      id: 'eliminated',
      when: ['"eliminated"', '-', '-', '-'],
      then: ['"refuse"', '"eliminated"'],
      basis: ['产业结构调整指导目录（2024年本）', '企业投资项目核准和备案管理条例#第二十条'],
    },
    {
      id: 'restricted-new',
      when: ['"restricted"', '"new"', '-', '-'],
      then: ['"refuse"', '"restricted"'],
      basis: ['产业结构调整指导目录（2024年本）', '企业投资项目核准和备案管理条例#第二十条'],
    },
    {
      id: 'government',
      when: ['-', '-', 'true', '-'],
      then: ['"approve"', '"government"'],
      basis: ['政府投资条例#第九条'],
    },
    {
      id: 'catalogue',
      when: ['-', '-', '-', catalogue.map((matter) => `"${matter}"`).join(', ')],
      then: ['"verify"', '"catalogue"'],
      basis: ['企业投资项目核准和备案管理条例#第三条', '政府核准的投资项目目录（2016年本）'],
    },
    {
      id: 'other',
      when: ['-', '-', '-', '-'],
      then: ['"file"', '"other"'],
      basis: ['企业投资项目核准和备案管理条例#第三条'],
    },
  ],
}
