// biome-ignore-all lint/suspicious/noThenProperty: a table's row reads "when … then …" and is never awaited.
import type { DecisionTable } from '#core/app.ts'
import { licensing } from '../laws.ts'

/** What a reviewer is advised to do next, and on which article. The reviewer decides; who departs says why. */
export const review: DecisionTable = {
  id: 'review',
  version: '1',
  name: 'tables.review.name',
  hitPolicy: 'FIRST',
  validFrom: '2004-07-01',
  inputs: [
    { id: 'item', expression: 'item', typeRef: 'string' },
    { id: 'eligible', expression: 'eligible', typeRef: 'boolean' },
    { id: 'consulted', expression: 'consulted', typeRef: 'boolean' },
    { id: 'inspection', expression: 'inspection', typeRef: 'string' },
    { id: 'objected', expression: 'objected', typeRef: 'boolean' },
  ],
  outputs: [{ id: 'step', typeRef: 'string' }],
  rules: [
    {
      id: 'too-young',
      when: ['"senior-card"', 'false', '-', '-', '-'],
      then: ['"deny"'],
      basis: ['中华人民共和国老年人权益保障法#第二条', licensing('第三十八条')],
    },
    {
      id: 'too-short-a-stay',
      when: ['"residence-permit"', 'false', '-', '-', '-'],
      then: ['"deny"'],
      basis: ['居住证暂行条例#第二条'],
    },
    {
      id: 'nothing-holds-the-grease-back',
      when: ['"drainage-permit"', 'false', '-', '-', '-'],
      then: ['"deny"'],
      basis: ['城镇排水与污水处理条例#第二十二条'],
    },
    {
      id: 'ask-the-traffic-police',
      when: ['"road-occupation"', '-', 'false', '-', '-'],
      then: ['"consult"'],
      basis: ['城市道路管理条例#第三十一条'],
    },
    {
      id: 'inspect-the-place',
      when: ['"fire-safety-check"', '-', '-', 'null', '-'],
      then: ['"inspect"'],
      basis: ['中华人民共和国消防法#第十五条'],
    },
    {
      id: 'inspect-the-kitchen',
      when: ['"food-business-permit"', '-', '-', 'null', '-'],
      then: ['"inspect"'],
      basis: ['中华人民共和国食品安全法#第三十五条', licensing('第三十四条')],
    },
    {
      id: 'not-fit',
      when: ['-', '-', '-', '"failed"', '-'],
      then: ['"deny"'],
      basis: [licensing('第三十八条')],
    },
    {
      id: 'objection',
      when: ['-', '-', '-', '-', 'true'],
      then: ['"deny"'],
      basis: [licensing('第二十六条'), licensing('第三十八条')],
    },
    {
      id: 'fit',
      when: ['-', '-', '-', '-', '-'],
      then: ['"approve"'],
      basis: [licensing('第三十八条')],
    },
  ],
}
