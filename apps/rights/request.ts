import { type RecordType, Type } from '#core/app.ts'
import { kinds } from './kinds.ts'
import { aboutRecord, person } from './person-field.ts'

/**
 * One request of a person concerning what is held on them. `decisionRef` is the place of a decision in the log. Withdrawn, it is
 * the same record with the day it was withdrawn.
 */
export const request: RecordType = {
  type: 'rights.request',
  version: 1,
  schema: Type.Object({
    requestNo: Type.String({ minLength: 1, maxLength: 60 }),
    person,
    kind: Type.String({ enum: kinds }),
    ...aboutRecord,
    decisionRef: Type.Optional(Type.String({ maxLength: 60 })),
    field: Type.Optional(Type.String({ maxLength: 100 })),
    claimed: Type.Optional(Type.String({ maxLength: 1000 })),
    text: Type.Optional(Type.String({ maxLength: 4000, text: 'long' })),
    askedOn: Type.String({ format: 'date' }),
    askedAt: Type.Optional(Type.String({ format: 'date-time' })),
    channel: Type.String({ enum: ['portal', 'counter', 'letter', 'hotline'] }),
    department: Type.Optional(Type.String({ maxLength: 100 })),
    withdrawnOn: Type.Optional(Type.String({ format: 'date' })),
  }),
  door: 'own',
  subject: [{ scheme: 'person', field: 'person', known: true }],
  key: ['requestNo'],
  title: ['requestNo'],
  validTime: { from: 'askedOn', to: 'withdrawnOn' },
  about: { record: { typeField: 'aboutType', key: 'aboutKey' } },
  disclosure: { publish: 'never' },
  quality: [
    {
      code: 'rights.asked.future',
      dimension: 'accuracy',
      field: 'askedOn',
      holds: 'askedOn <= today',
      otherwise: 'refuse',
    },
    {
      code: 'rights.about.half',
      dimension: 'consistency',
      field: 'aboutKey',
      holds: '(aboutType = null) = (aboutKey = null)',
      otherwise: 'refuse',
    },
    {
      code: 'rights.correction.bare',
      dimension: 'completeness',
      field: 'claimed',
      holds: 'not(kind in ("correct", "complete")) or (field != null and claimed != null)',
      otherwise: 'refuse',
      basis: '中华人民共和国个人信息保护法#第四十六条',
    },
    {
      code: 'rights.review.bare',
      dimension: 'linkage',
      field: 'decisionRef',
      holds: 'kind != "review" or decisionRef != null',
      otherwise: 'refuse',
      basis: '中华人民共和国个人信息保护法#第二十四条',
    },
    {
      code: 'rights.reason.missing',
      dimension: 'completeness',
      field: 'text',
      holds: 'not(kind in ("delete", "restrict", "lift", "withdraw")) or text != null',
      otherwise: 'warn',
    },
  ],
  sources: [{ party: 'portal', cycle: 'live' }],
  updateCycle: 'live',
}
