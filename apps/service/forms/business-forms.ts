import { type Form, Type } from '#core/app.ts'
import { businessQuality, commonQuality } from './common-quality.ts'
import { business, contact, delivery, foodKinds, ownBusiness, signs, truth } from './fields.ts'

const shown = { postAddress: 'delivery = "post"' }
const who = ['uscc', 'businessName', 'legalRepresentative', 'contact', 'contactPhone']
const handing = ['delivery', 'postAddress', 'isTrue']
const prefill: Form['prefill'] = {
  uscc: { record: 'registration.entity', field: 'uscc' },
  businessName: { record: 'registration.entity', field: 'name' },
  address: { record: 'registration.entity', field: 'address' },
  legalRepresentative: { record: 'registration.entity', field: 'legalRepresentative' },
}

/** Permits for a business: what each department needs beyond what the register says. */
export const businessForms: Form[] = [
  {
    id: 'food',
    schema: Type.Object({
      ...business,
      ...contact,
      area: Type.Number({ minimum: 1, maximum: 100_000 }),
      seats: Type.Optional(Type.Integer({ minimum: 0, maximum: 10_000 })),
      foodKinds,
      ...delivery,
      ...truth,
    }),
    groups: { who, premises: ['address', 'area', 'seats'], food: ['foodKinds'], delivery: handing },
    shown,
    prefill,
    holder: ownBusiness,
    quality: [...commonQuality, businessQuality],
  },
  {
    id: 'fire',
    schema: Type.Object({
      ...business,
      ...contact,
      area: Type.Number({ minimum: 1, maximum: 1_000_000 }),
      seats: Type.Optional(Type.Integer({ minimum: 0, maximum: 100_000 })),
      floor: Type.Optional(Type.Integer({ minimum: -5, maximum: 200 })),
      byPromise: Type.Optional(Type.Boolean()),
      ...delivery,
      ...truth,
    }),
    groups: {
      who,
      premises: ['address', 'floor', 'area', 'seats'],
      way: ['byPromise'],
      delivery: handing,
    },
    shown,
    prefill,
    holder: ownBusiness,
    quality: [...commonQuality, businessQuality],
  },
  {
    id: 'signboard',
    schema: Type.Object({
      ...business,
      ...contact,
      ...signs,
      ...delivery,
      ...truth,
    }),
    groups: {
      who,
      sign: ['address', 'signText', 'signWidth', 'signHeight', 'signLit'],
      delivery: handing,
    },
    shown,
    prefill,
    holder: ownBusiness,
    quality: [
      ...commonQuality,
      businessQuality,
      {
        code: 'service.signboard.size',
        dimension: 'completeness',
        field: 'signWidth',
        holds: 'signText != null and signWidth != null and signHeight != null',
        otherwise: 'refuse',
      },
    ],
  },
  {
    id: 'hygiene',
    schema: Type.Object({
      ...business,
      ...contact,
      venue: Type.String({ enum: ['hotel', 'bath', 'barber', 'beauty', 'cinema', 'pool', 'mall'] }),
      area: Type.Number({ minimum: 1, maximum: 1_000_000 }),
      employees: Type.Integer({ minimum: 1, maximum: 100_000 }),
      ...delivery,
      ...truth,
    }),
    groups: { who, premises: ['venue', 'address', 'area', 'employees'], delivery: handing },
    shown,
    prefill,
    holder: ownBusiness,
    quality: [...commonQuality, businessQuality],
  },
]
