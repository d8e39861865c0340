import type { Item } from '#core/app.ts'
import { brought, certificateKind, decided, holder, licence, online } from './item-parts.ts'

const common = {
  ...online,
  form: 'fire',
  department: 'fire-rescue',
  powerType: '01',
  audience: ['organisation', 'person'],
  basis: ['中华人民共和国消防法#第十五条'],
  certificate: {
    typeCode: certificateKind('102'),
    values: { ...holder, area: 'form.area', floor: 'form.floor', decidedOn: 'facts.decidedOn' },
  },
  validFrom: '2021-04-29',
} as const satisfies Partial<Item>

const materials: Item['materials'] = [licence, brought('floorPlan'), brought('fireRules')]

/** 公众聚集场所投入使用、营业前消防安全检查, with an inspection first: ten working days (消防法 art. 15). */
export const fireCheck: Item = {
  ...common,
  code: 'fire-safety-check',
  process: 'permit',
  limits: decided(10, 7),
  materials,
}

/** The same on a promise: allowed at once, inspected afterwards (消防法 art. 15). */
export const firePromise: Item = {
  ...common,
  code: 'fire-safety-promise',
  process: 'promise',
  kind: 'immediate',
  limits: decided(10, 1),
  materials: [...materials, brought('firePromise')],
}
