import { type Form, Type } from '#core/app.ts'
import { businessQuality, commonQuality } from './common-quality.ts'
import { business, contact, delivery, drains, ownBusiness, truth } from './fields.ts'

/** What is let into the sewers, where, and what holds the grease back before (城镇排水与污水处理条例 art. 22). */
export const drainageForm: Form = {
  id: 'drainage',
  schema: Type.Object({ ...business, ...contact, ...drains, ...delivery, ...truth }),
  groups: {
    who: ['uscc', 'businessName', 'legalRepresentative', 'contact', 'contactPhone'],
    drains: ['address', 'outlets', 'dailyDischarge', 'hasPretreatment'],
    delivery: ['delivery', 'postAddress', 'isTrue'],
  },
  shown: { postAddress: 'delivery = "post"' },
  holder: ownBusiness,
  prefill: {
    uscc: { record: 'registration.entity', field: 'uscc' },
    businessName: { record: 'registration.entity', field: 'name' },
    address: { record: 'registration.entity', field: 'address' },
    legalRepresentative: { record: 'registration.entity', field: 'legalRepresentative' },
  },
  quality: [
    ...commonQuality,
    businessQuality,
    {
      code: 'service.drainage.outlets',
      dimension: 'completeness',
      field: 'outlets',
      holds: 'outlets != null and dailyDischarge != null and hasPretreatment != null',
      otherwise: 'refuse',
      basis: '城镇排水与污水处理条例#第二十二条',
    },
  ],
}
