import { type RecordType, Type } from '#core/app.ts'
import { person } from './person-field.ts'

/**
 * A person's consent to one purpose, by one version of its notice. Withdrawing it is the same record with the day it was
 * withdrawn: one step, like giving it. What was done before stays lawful (art. 15).
 */
export const consent: RecordType = {
  type: 'rights.consent',
  version: 1,
  schema: Type.Object({
    consentNo: Type.String({ minLength: 1, maxLength: 60 }),
    person,
    purpose: Type.String({ maxLength: 100 }),
    noticeVersion: Type.String({ maxLength: 40 }),
    scope: Type.Array(Type.String({ maxLength: 100 }), { minItems: 1 }),
    receiver: Type.Optional(Type.String({ maxLength: 200 })),
    sensitive: Type.Optional(Type.Boolean()),
    legalBasis: Type.String({ enum: ['consent', 'separate-consent', 'written-consent', 'guardian-consent'] }),
    givenOn: Type.String({ format: 'date' }),
    givenAt: Type.Optional(Type.String({ format: 'date-time' })),
    withdrawnOn: Type.Optional(Type.String({ format: 'date' })),
    withdrawnAt: Type.Optional(Type.String({ format: 'date-time' })),
  }),
  door: 'own',
  subject: [{ scheme: 'person', field: 'person', known: true }],
  key: ['consentNo'],
  title: ['consentNo'],
  validTime: { from: 'givenOn', to: 'withdrawnOn' },
  disclosure: { publish: 'never' },
  quality: [
    {
      code: 'rights.consent.future',
      dimension: 'accuracy',
      field: 'givenOn',
      holds: 'givenOn <= today and (withdrawnOn = null or withdrawnOn <= today)',
      otherwise: 'refuse',
    },
    {
      code: 'rights.consent.order',
      dimension: 'consistency',
      field: 'withdrawnOn',
      holds: 'withdrawnOn = null or withdrawnOn >= givenOn',
      otherwise: 'refuse',
    },
    {
      code: 'rights.consent.separate',
      dimension: 'conformity',
      field: 'legalBasis',
      holds: 'sensitive != true or legalBasis != "consent"',
      otherwise: 'refuse',
      basis: '中华人民共和国个人信息保护法#第二十九条',
    },
    {
      code: 'rights.consent.receiver',
      dimension: 'completeness',
      field: 'receiver',
      holds: 'sensitive != true or receiver != null',
      otherwise: 'warn',
    },
  ],
  sources: [{ party: 'portal', cycle: 'live' }],
  updateCycle: 'live',
}
