import type { Item } from '#core/app.ts'
import { brought, certificateKind, decided, holder, licence, online, validity } from './item-parts.ts'

const certificate = {
  typeCode: certificateKind('101'),
  months: 60,
  until: 'facts.validUntil',
  values: { ...holder, foodKinds: 'form.foodKinds', area: 'form.area', ...validity },
  renewable: true,
} as const satisfies Item['certificate']

/** 食品经营许可: five years (食品安全法实施条例 art. 15). */
export const food: Item = {
  ...online,
  code: 'food-business-permit',
  process: 'permit',
  form: 'food',
  department: 'market-regulation',
  powerType: '01',
  audience: ['organisation', 'person'],
  limits: decided(20, 8),
  materials: [licence, brought('layout'), brought('rules', { necessity: 'deferrable' })],
  basis: ['中华人民共和国食品安全法#第三十五条', '中华人民共和国食品安全法#第三十三条'],
  certificate,
  validFrom: '2015-10-01',
}

/** 食品经营许可延续: the only paper is the statement that nothing has changed. */
export const foodRenewal: Item = {
  ...online,
  code: 'food-business-renewal',
  process: 'renewal',
  form: 'renewal',
  department: 'market-regulation',
  powerType: '01',
  audience: ['organisation', 'person'],
  materials: [licence, { ...held('service.certificate'), key: 'form.renewedCase' }],
  basis: ['中华人民共和国行政许可法#第五十条', '中华人民共和国食品安全法#第三十五条'],
  certificate: {
    ...certificate,
    values: { holder: 'form.businessName', uscc: 'form.uscc', renewedCase: 'form.renewedCase', ...validity },
  },
  validFrom: '2015-10-01',
}

function held(record: string): Item['materials'][number] {
  return { id: 'permit', is: 'permit', necessity: 'required', source: 'network', record }
}
