import { type RecordType, Type } from '#core/app.ts'

export const claimStatuses = ['pushed', 'claimed', 'overdue', 'claimed-late', 'declined']

/**
 * A registration as one department was told of it (双告知), and whether that department has claimed it (认领). Public, so that
 * anybody sees who leaves registrations lying.
 */
export const claim: RecordType = {
  type: 'registration.claim',
  version: 1,
  schema: Type.Object({
    uscc: Type.String({ format: 'uscc' }),
    name: Type.String({ maxLength: 200 }),
    department: Type.String({ maxLength: 60 }),
    purpose: Type.String({ enum: ['tax', 'insurance', 'statistics', 'seal', 'housing-fund', 'licence'] }),
    licence: Type.Optional(Type.String({ maxLength: 100 })),
    pushedOn: Type.String({ format: 'date' }),
    dueOn: Type.String({ format: 'date' }),
    status: Type.String({ enum: claimStatuses }),
    answeredOn: Type.Optional(Type.String({ format: 'date' })),
    days: Type.Optional(Type.Integer({ minimum: 0 })),
    reason: Type.Optional(Type.String({ maxLength: 500, text: 'long' })),
    caseNo: Type.Optional(Type.String({ maxLength: 40 })),
  }),
  subject: [{ scheme: 'uscc', field: 'uscc', name: 'name' }],
  key: ['uscc', 'department', 'licence'],
  title: ['name'],
  validTime: { from: 'pushedOn' },
  disclosure: {
    publish: 'always',
    fields: { reason: { to: 'department' }, caseNo: { to: 'department' } },
  },
  search: { kind: 'claim', facets: ['department', 'status'] },
  quality: [
    {
      code: 'registration.claim.order',
      dimension: 'consistency',
      field: 'answeredOn',
      holds: 'answeredOn = null or answeredOn >= pushedOn',
      otherwise: 'refuse',
    },
  ],
  sources: [{ party: 'market-regulation', cycle: 'live' }],
  updateCycle: 'live',
}
