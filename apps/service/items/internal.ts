import type { Item } from '#core/app.ts'
import { online } from './item-parts.ts'

/** The check that follows a permit given on a promise. The platform opens it; nobody applies for it. */
export const promiseCheck: Item = {
  ...online,
  internal: true,
  code: 'promise-check',
  process: 'promise-check',
  form: 'promiseCheck',
  department: 'market-regulation',
  powerType: '06',
  audience: ['organisation', 'person'],
  materials: [],
  basis: ['优化营商环境条例#第四十条', '中华人民共和国消防法#第十五条'],
  validFrom: '2020-11-09',
}

/** What follows a bad rating. The platform opens it for whoever rated. */
export const ratingFollowup: Item = {
  ...online,
  internal: true,
  code: 'rating-followup',
  process: 'rating-followup',
  form: 'rated',
  department: 'data',
  powerType: '20',
  audience: ['person', 'organisation'],
  materials: [],
  basis: ['国办发〔2019〕51号'],
  validFrom: '2019-12-03',
}
