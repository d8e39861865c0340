import { type Form, Type } from '#core/app.ts'
import { commonQuality } from './common-quality.ts'
import { delivery, truth } from './fields.ts'

const person = {
  name: Type.String({ minLength: 2, maxLength: 50 }),
  citizenId: Type.String({ format: 'citizenId' }),
  birthOn: Type.String({ format: 'date' }),
  householdAddress: Type.String({ minLength: 4, maxLength: 200 }),
  address: Type.String({ minLength: 4, maxLength: 200 }),
  phone: Type.String({ format: 'mobile' }),
}
const who = ['name', 'citizenId', 'birthOn', 'householdAddress']
const handing = ['delivery', 'postAddress', 'isTrue']
const known = (field: string) => ({ record: 'service.resident', field })
const prefill: Form['prefill'] = {
  name: known('name'),
  birthOn: known('birthOn'),
  householdAddress: known('householdAddress'),
}
const bornBefore: Form['quality'][number] = {
  code: 'service.person.birth',
  dimension: 'accuracy',
  field: 'birthOn',
  holds: 'birthOn <= today',
  otherwise: 'refuse',
}

/** What a person applies for as themselves; what the register knows of them is filled in already. */
export const personForms: Form[] = [
  {
    id: 'residence',
    schema: Type.Object({
      ...person,
      residesSince: Type.String({ format: 'date' }),
      ground: Type.String({ enum: ['work', 'home', 'school'] }),
      ...delivery,
      ...truth,
    }),
    groups: { who, residence: ['address', 'residesSince', 'ground', 'phone'], delivery: handing },
    shown: { postAddress: 'delivery = "post"' },
    prefill,
    quality: [
      ...commonQuality,
      bornBefore,
      {
        code: 'service.residence.since',
        dimension: 'accuracy',
        field: 'residesSince',
        holds: 'residesSince <= today',
        otherwise: 'refuse',
        basis: '居住证暂行条例#第二条',
      },
    ],
  },
  {
    id: 'senior',
    schema: Type.Object({ ...person, ...delivery, ...truth }),
    groups: { who, reach: ['address', 'phone'], delivery: handing },
    shown: { postAddress: 'delivery = "post"' },
    prefill,
    quality: [...commonQuality, bornBefore],
  },
]
