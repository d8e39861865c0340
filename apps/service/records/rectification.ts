import { type RecordType, Type } from '#core/app.ts'

const code = Type.String({ minLength: 1, maxLength: 60 })

/** What became of a bad rating: answered and called back, and in how many working days. */
export const rectification: RecordType = {
  type: 'service.rectification',
  version: 1,
  schema: Type.Object({
    caseNo: Type.String({ minLength: 10, maxLength: 60 }),
    ratedCase: Type.String({ minLength: 10, maxLength: 60 }),
    item: code,
    department: code,
    outcome: Type.String({ enum: ['answered', 'invalid'] }),
    callBack: Type.Optional(Type.String({ enum: ['content', 'unsatisfied', 'unreachable'] })),
    days: Type.Optional(Type.Integer({ minimum: 0 })),
    closedOn: Type.String({ format: 'date' }),
  }),
  subject: [{ scheme: 'case', field: 'ratedCase' }],
  key: ['caseNo'],
  title: ['caseNo'],
  validTime: { from: 'closedOn' },
  disclosure: { publish: 'never' },
  quality: [
    {
      code: 'service.rectification.late',
      dimension: 'timeliness',
      field: 'days',
      holds: 'days = null or days <= limits.ratingAnswer',
      otherwise: 'warn',
      basis: '国办发〔2019〕51号',
    },
  ],
  sources: [{ party: 'portal', cycle: 'live' }],
  updateCycle: 'live',
}
