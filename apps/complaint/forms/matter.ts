import { type QualityRule, Type } from '#core/app.ts'

export const categories = ['goods', 'food', 'service', 'online', 'advertising', 'price', 'measure', 'other']

const long = { minLength: 1, maxLength: 4000, text: 'long' }

/** What a complaint must say (order 20 art. 9): the dispute and the claim. */
export const complaintMatter = {
  category: Type.String({ enum: categories }),
  bought: Type.String({ minLength: 1, maxLength: 200 }),
  boughtOn: Type.Optional(Type.String({ format: 'date' })),
  amount: Type.Optional(Type.Integer({ minimum: 0, unit: 'fen', given: '元' })),
  knewOn: Type.String({ format: 'date' }),
  dispute: Type.String(long),
  claim: Type.String({ minLength: 1, maxLength: 1000, text: 'long' }),
}

/** What a report must say (order 20 art. 24): a concrete lead. */
export const reportMatter = {
  category: complaintMatter.category,
  violation: Type.String(long),
  happenedOn: Type.Optional(Type.String({ format: 'date' })),
  isNamed: Type.Boolean(),
}

export const contact = {
  phone: Type.String({ format: 'mobile' }),
  address: Type.String({ minLength: 1, maxLength: 200 }),
}

const notLater = (field: string, code: string): QualityRule => ({
  code,
  dimension: 'accuracy',
  field,
  holds: `${field} <= today`,
  otherwise: 'refuse',
})

export const complaintQuality: QualityRule[] = [
  notLater('knewOn', 'complaint.knew.future'),
  {
    code: 'complaint.knew.early',
    dimension: 'consistency',
    field: 'knewOn',
    holds: 'boughtOn = null or boughtOn <= knewOn',
    otherwise: 'refuse',
  },
]

export const reportQuality: QualityRule[] = [notLater('happenedOn', 'complaint.happened.future')]
