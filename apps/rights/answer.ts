import { type QualityRule, type RecordType, Type } from '#core/app.ts'
import { kinds } from './kinds.ts'
import { aboutRecord, person } from './person-field.ts'

/** What an officer answers. */
export const givenAnswer = {
  outcome: Type.String({ enum: ['granted', 'partly', 'refused'] }),
  basis: Type.Optional(Type.String({ maxLength: 500 })),
  answer: Type.String({ minLength: 1, maxLength: 4000, text: 'long' }),
}

export const refusalHasBasis: QualityRule = {
  code: 'rights.refusal.bare',
  dimension: 'completeness',
  field: 'basis',
  holds: 'outcome = "granted" or basis != null',
  otherwise: 'refuse',
  basis: '中华人民共和国个人信息保护法#第五十条',
}

/** What was answered to a request; it carries what it answers, so that it can be judged and counted by itself. */
export const answer: RecordType = {
  type: 'rights.answer',
  version: 1,
  schema: Type.Object({
    requestNo: Type.String({ minLength: 1, maxLength: 60 }),
    person,
    kind: Type.String({ enum: kinds }),
    ...aboutRecord,
    askedOn: Type.String({ format: 'date' }),
    ...givenAnswer,
    answeredBy: Type.String({ maxLength: 100 }),
    answeredOn: Type.String({ format: 'date' }),
    answeredAt: Type.Optional(Type.String({ format: 'date-time' })),
  }),
  door: 'own',
  subject: [{ scheme: 'person', field: 'person', known: true }],
  key: ['requestNo'],
  title: ['requestNo'],
  validTime: { from: 'answeredOn' },
  about: {
    request: { type: 'rights.request', key: 'requestNo' },
    record: { typeField: 'aboutType', key: 'aboutKey' },
  },
  disclosure: { publish: 'never' },
  quality: [
    {
      code: 'rights.answered.early',
      dimension: 'consistency',
      field: 'answeredOn',
      holds: 'answeredOn >= askedOn and answeredOn <= today',
      otherwise: 'refuse',
    },
    refusalHasBasis,
    {
      code: 'rights.answered.late',
      dimension: 'timeliness',
      field: 'answeredOn',
      holds: 'workdays between(askedOn, answeredOn) <= limits.answerWithin',
      otherwise: 'warn',
    },
  ],
  sources: [{ party: 'portal', cycle: 'live' }],
  updateCycle: 'live',
}
