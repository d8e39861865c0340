import { type Form, Type } from '#core/app.ts'
import { commonQuality } from './common-quality.ts'
import { contact, delivery, ownBusiness, truth } from './fields.ts'

/** A road is occupied for a time that is known from the start. */
export const roadForm: Form = {
  id: 'road',
  schema: Type.Object({
    uscc: Type.Optional(Type.String({ format: 'uscc' })),
    occupant: Type.String({ minLength: 2, maxLength: 200 }),
    ...contact,
    roadPlace: Type.String({ minLength: 4, maxLength: 200 }),
    roadArea: Type.Number({ minimum: 0.1, maximum: 10_000 }),
    purpose: Type.String({ enum: ['construction', 'scaffold', 'event', 'other'] }),
    from: Type.String({ format: 'date' }),
    until: Type.String({ format: 'date' }),
    ...delivery,
    ...truth,
  }),
  groups: {
    who: ['uscc', 'occupant', 'contact', 'contactPhone'],
    road: ['roadPlace', 'roadArea', 'purpose', 'from', 'until'],
    delivery: ['delivery', 'postAddress', 'isTrue'],
  },
  shown: { postAddress: 'delivery = "post"' },
  holder: ownBusiness,
  prefill: {
    uscc: { record: 'registration.entity', field: 'uscc' },
    occupant: { record: 'registration.entity', field: 'name' },
  },
  quality: [
    ...commonQuality,
    {
      code: 'service.road.order',
      dimension: 'consistency',
      field: 'until',
      holds: 'until >= from',
      otherwise: 'refuse',
      basis: '城市道路管理条例#第三十六条',
    },
    {
      code: 'service.road.past',
      dimension: 'timeliness',
      field: 'from',
      holds: 'from > today',
      otherwise: 'refuse',
      basis: '城市道路管理条例#第三十一条',
    },
  ],
}
