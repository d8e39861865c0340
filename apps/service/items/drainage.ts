import type { Item } from '#core/app.ts'
import { brought, certificateKind, decided, holder, licence, online, validity } from './item-parts.ts'

/**
 * 城镇污水排入排水管网许可: whoever runs a kitchen lets its waste water into the sewers only with it (城镇排水与污水处理条例 arts 21, 22). The time
 * is that of the Licensing Law, art. 42. That it is good for five years stands in the ministry's measures, whose text was not compared.
 */
export const drainage: Item = {
  ...online,
  code: 'drainage-permit',
  process: 'permit',
  form: 'drainage',
  department: 'housing-construction',
  powerType: '01',
  audience: ['organisation', 'person'],
  limits: decided(20, 7),
  materials: [licence, brought('drainPlan'), brought('pretreatment')],
  basis: [
    '城镇排水与污水处理条例#第二十一条',
    '城镇排水与污水处理条例#第二十二条',
    '城镇污水排入排水管网许可管理办法（待核实）',
  ],
  certificate: {
    typeCode: certificateKind('106'),
    months: 60,
    until: 'facts.validUntil',
    values: {
      ...holder,
      outlets: 'form.outlets',
      dailyDischarge: 'form.dailyDischarge',
      ...validity,
    },
  },
  validFrom: '2014-01-01',
}
