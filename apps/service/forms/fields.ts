import { type Form, Type } from '#core/app.ts'

/** Whoever runs the business: its code once it is registered, and how it is reached. */
export const business = {
  uscc: Type.Optional(Type.String({ format: 'uscc' })),
  businessName: Type.String({ minLength: 2, maxLength: 200 }),
  address: Type.String({ minLength: 4, maxLength: 200 }),
  legalRepresentative: Type.String({ minLength: 2, maxLength: 50 }),
}

/** Nobody applies for a business of others: it applies itself, or whoever the register has entered it for. */
export const ownBusiness: NonNullable<Form['holder']> = {
  field: 'uscc',
  enteredBy: { record: 'registration.entity', caseField: 'caseNo' },
}

export const contact = {
  contact: Type.String({ minLength: 2, maxLength: 50 }),
  contactPhone: Type.String({ format: 'mobile' }),
}

/** How the certificate is to be handed over; an electronic one lies in the portal whichever way is chosen. */
export const delivery = {
  delivery: Type.String({ enum: ['portal', 'counter', 'post'] }),
  postAddress: Type.Optional(Type.String({ maxLength: 200 })),
}

/** Answers for what was filled in (行政许可法 art. 31). */
export const truth = { isTrue: Type.Boolean() }

export const signs = {
  signText: Type.Optional(Type.String({ maxLength: 100 })),
  signWidth: Type.Optional(Type.Number({ minimum: 0.1, maximum: 60 })),
  signHeight: Type.Optional(Type.Number({ minimum: 0.1, maximum: 30 })),
  signLit: Type.Optional(Type.Boolean()),
}

/** What a kitchen lets into the sewers, in cubic metres a day, and by how many outlets. */
export const drains = {
  outlets: Type.Optional(Type.Integer({ minimum: 1, maximum: 50 })),
  dailyDischarge: Type.Optional(Type.Number({ minimum: 0.1, maximum: 100_000 })),
  hasPretreatment: Type.Optional(Type.Boolean()),
}

/** What a kitchen makes (食品经营许可 by kinds of item). */
export const foodKinds = Type.Array(
  Type.String({ enum: ['hotFood', 'coldFood', 'rawFood', 'pastry', 'drinks', 'prepacked'] }),
  { minItems: 1 },
)
