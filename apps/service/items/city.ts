import type { Item } from '#core/app.ts'
import { brought, certificateKind, decided, holder, licence, online, validity } from './item-parts.ts'

/** 户外招牌设置 (城市市容和环境卫生管理条例 art. 11). */
export const signboard: Item = {
  ...online,
  code: 'signboard',
  process: 'permit',
  form: 'signboard',
  department: 'urban-management',
  powerType: '01',
  audience: ['organisation', 'person'],
  limits: decided(20, 5),
  materials: [licence, brought('signDesign')],
  basis: ['城市市容和环境卫生管理条例#第十一条'],
  certificate: {
    typeCode: certificateKind('103'),
    months: 36,
    until: 'facts.validUntil',
    values: {
      ...holder,
      signText: 'form.signText',
      signWidth: 'form.signWidth',
      signHeight: 'form.signHeight',
      ...validity,
    },
  },
  validFrom: '2017-03-01',
}

/** 临时占用城市道路: only with the traffic police, who are asked beside (城市道路管理条例 art. 31). */
export const road: Item = {
  ...online,
  code: 'road-occupation',
  process: 'permit',
  form: 'road',
  department: 'urban-management',
  powerType: '01',
  audience: ['organisation', 'person'],
  limits: decided(20, 7),
  materials: [
    { ...licence, necessity: 'optional', when: 'form.uscc != null' },
    brought('roadPlan'),
    brought('trafficPlan', { when: 'form.roadArea > 50', necessity: 'deferrable' }),
  ],
  basis: ['城市道路管理条例#第三十一条', '城市道路管理条例#第三十六条'],
  certificate: {
    typeCode: certificateKind('104'),
    until: 'form.until',
    values: {
      occupant: 'form.occupant',
      roadPlace: 'form.roadPlace',
      roadArea: 'form.roadArea',
      purpose: 'form.purpose',
      from: 'form.from',
      until: 'form.until',
    },
  },
  validFrom: '2019-03-24',
}

/** 公共场所卫生许可, four years; for restaurants it has gone into the food permit (国发〔2016〕12号). */
export const hygiene: Item = {
  ...online,
  code: 'public-place-hygiene',
  process: 'permit',
  form: 'hygiene',
  department: 'health',
  powerType: '01',
  audience: ['organisation', 'person'],
  limits: decided(20, 5),
  materials: [licence, brought('hygieneRules'), brought('hygieneTest', { necessity: 'deferrable' })],
  basis: ['公共场所卫生管理条例#第四条', '公共场所卫生管理条例#第八条'],
  certificate: {
    typeCode: certificateKind('105'),
    months: 48,
    until: 'facts.validUntil',
    values: { ...holder, venue: 'form.venue', area: 'form.area', ...validity },
    renewable: true,
  },
  validFrom: '2019-04-23',
}
