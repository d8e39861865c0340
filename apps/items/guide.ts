import { Type } from '#core/app.ts'
import { basis, department, level, powerType } from './kinds.ts'

const unit = Type.Optional(Type.String({ enum: ['workday', 'day', 'hour', 'month', 'year'] }))
const count = Type.Optional(Type.Integer({ minimum: 0 }))
const text = (language: 'zh' | 'en', maxLength: number) =>
  Type.Optional(Type.String({ maxLength, language, text: 'long' }))

/** What the guide of an item says (GB/T 39554, 国办函〔2016〕108号), whoever says it. */
export const guide = {
  nameZh: Type.String({ minLength: 1, maxLength: 200, language: 'zh' }),
  nameEn: Type.Optional(Type.String({ maxLength: 300, language: 'en', translates: 'nameZh' })),
  summaryZh: text('zh', 2000),
  summaryEn: text('en', 3000),
  kind: Type.String({ enum: ['immediate', 'promised'] }),
  powerType,
  audience: Type.Array(Type.String({ enum: ['person', 'organisation'] }), { minItems: 1 }),
  level: Type.Optional(level),
  scope: Type.Optional(Type.String({ enum: ['nation', 'province', 'city', 'county'] })),
  statutory: count,
  statutoryUnit: unit,
  promised: count,
  promisedUnit: unit,
  visits: count,
  materials: Type.Optional(Type.Array(Type.String({ maxLength: 200 }), { separator: ';；\n' })),
  materialCount: count,
  networkCount: count,
  fee: Type.Optional(Type.String({ maxLength: 200 })),
  basis,
  validFrom: Type.String({ format: 'date' }),
  validTo: Type.Optional(Type.String({ format: 'date' })),
}

/** What tells one item from the others. */
export const code = Type.String({ minLength: 1, maxLength: 60 })

/** What is said of an item from outside its line: by the declaration of a release, or by a department's list. */
export const listed = {
  code,
  version: Type.Integer({ minimum: 1 }),
  app: Type.Optional(Type.String({ maxLength: 60 })),
  department,
  isJoint: Type.Optional(Type.Boolean()),
  ...guide,
}
