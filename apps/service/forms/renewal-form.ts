import { type Form, Type } from '#core/app.ts'
import { licensing } from '../laws.ts'
import { notTooEarly } from '../renewal-window.ts'
import { renewedItems } from '../renewed-items.ts'
import { commonQuality } from './common-quality.ts'
import { contact, delivery, ownBusiness, truth } from './fields.ts'

const held = (field: string) => ({
  ...{ record: 'service.certificate', field },
  where: { item: renewedItems, state: ['valid'] },
})

/** A renewal names what is renewed; all else the network knows. */
export const renewalForm: Form = {
  id: 'renewal',
  schema: Type.Object({
    renewedCase: Type.String({ minLength: 10, maxLength: 60 }),
    uscc: Type.Optional(Type.String({ format: 'uscc' })),
    businessName: Type.String({ minLength: 2, maxLength: 200 }),
    validUntil: Type.String({ format: 'date' }),
    isUnchanged: Type.Boolean(),
    ...contact,
    ...delivery,
    ...truth,
  }),
  groups: {
    permit: ['renewedCase', 'uscc', 'businessName', 'validUntil', 'isUnchanged'],
    who: ['contact', 'contactPhone'],
    delivery: ['delivery', 'postAddress', 'isTrue'],
  },
  shown: { postAddress: 'delivery = "post"' },
  holder: ownBusiness,
  prefill: {
    renewedCase: held('caseNo'),
    uscc: held('uscc'),
    businessName: held('holderName'),
    validUntil: held('validUntil'),
  },
  quality: [
    ...commonQuality,
    {
      code: 'service.renewal.late',
      dimension: 'timeliness',
      field: 'validUntil',
      holds: 'days between(today, validUntil) >= limits.renewalNotice',
      otherwise: 'warn',
      basis: licensing('第五十条'),
    },
    {
      code: 'service.renewal.early',
      dimension: 'timeliness',
      field: 'validUntil',
      holds: notTooEarly('validUntil'),
      otherwise: 'refuse',
    },
    {
      code: 'service.renewal.changed',
      dimension: 'conformity',
      field: 'isUnchanged',
      holds: 'isUnchanged',
      otherwise: 'refuse',
    },
  ],
}
