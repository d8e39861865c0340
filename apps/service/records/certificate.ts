import { type RecordType, Type } from '#core/app.ts'

const code = Type.String({ minLength: 1, maxLength: 60 })

/**
 * A certificate that a case of the platform has issued, as the other departments find it: what they need not ask for again, and
 * from when to when it holds. The certificate itself is shown and checked by its own code.
 */
export const certificateRecord: RecordType = {
  type: 'service.certificate',
  version: 1,
  proves: ['permit'],
  schema: Type.Object({
    caseNo: Type.String({ minLength: 10, maxLength: 60 }),
    identifier: Type.Optional(Type.String({ format: 'certIdentifier' })),
    item: code,
    department: code,
    holderName: Type.String({ minLength: 1, maxLength: 200 }),
    uscc: Type.Optional(Type.String({ format: 'uscc' })),
    person: Type.Optional(Type.String({ pattern: '^person:[0-9a-f]{32,128}$' })),
    validFrom: Type.String({ format: 'date' }),
    validUntil: Type.Optional(Type.String({ format: 'date' })),
    state: Type.String({ enum: ['valid', 'revoked', 'cancelled'] }),
  }),
  door: 'own',
  subject: [
    { scheme: 'uscc', field: 'uscc', name: 'holderName' },
    { scheme: 'person', field: 'person', known: true, name: 'holderName' },
  ],
  key: ['caseNo'],
  title: ['holderName'],
  validTime: { from: 'validFrom', to: 'validUntil' },
  disclosure: { publish: 'never' },
  quality: [
    {
      code: 'service.certificate.order',
      dimension: 'consistency',
      field: 'validUntil',
      holds: 'validUntil = null or validUntil >= validFrom',
      otherwise: 'refuse',
    },
    {
      code: 'service.certificate.identifier',
      dimension: 'completeness',
      field: 'identifier',
      holds: 'identifier != null',
      otherwise: 'warn',
    },
  ],
  sources: [{ party: 'portal', cycle: 'live' }],
  updateCycle: 'live',
}
