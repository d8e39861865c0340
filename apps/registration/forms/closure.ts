import { type Form, type QualityRule, Type } from '#core/app.ts'

const promises = ['noDebts', 'wagesPaid', 'taxesPaid', 'allInvestors']

const promised: QualityRule[] = promises.map((field) => ({
  code: `registration.closure.${field}`,
  dimension: 'completeness',
  field,
  holds: field,
  otherwise: 'refuse',
  basis: '中华人民共和国市场主体登记管理条例#第三十三条',
}))

/** The promise of all investors by which a business is deregistered the simple way, and what would stand against it (实施细则 art. 48). */
export const closureForm: Form = {
  id: 'closure',
  schema: Type.Object({
    ...Object.fromEntries(promises.map((field) => [field, Type.Boolean()])),
    pledged: Type.Boolean(),
    litigation: Type.Boolean(),
    unpaidFine: Type.Boolean(),
    applyAtEnd: Type.Optional(Type.Boolean()),
  }),
  groups: {
    promise: promises,
    bars: ['pledged', 'litigation', 'unpaidFine'],
    end: ['applyAtEnd'],
  },
  quality: promised,
}

/** An objection to a deregistration that is public. */
export const objectionForm: Form = {
  id: 'objection',
  schema: Type.Object({
    closureCase: Type.String({ format: 'caseNo' }),
    capacity: Type.String({ enum: ['creditor', 'employee', 'department', 'other'] }),
    grounds: Type.String({ minLength: 5, maxLength: 2000, text: 'long' }),
    contactPhone: Type.Optional(Type.String({ format: 'mobile' })),
  }),
  quality: [],
}

/** What a department is told of a registration; the platform fills it in. */
export const claimForm: Form = {
  id: 'claim',
  schema: Type.Object({
    uscc: Type.String({ format: 'uscc' }),
    name: Type.String({ maxLength: 200 }),
    department: Type.String({ maxLength: 60 }),
    purpose: Type.String({ enum: ['tax', 'insurance', 'statistics', 'seal', 'housing-fund', 'licence'] }),
    licence: Type.Optional(Type.String({ maxLength: 100 })),
  }),
  quality: [],
}
