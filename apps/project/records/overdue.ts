import { type RecordType, Type } from '#core/app.ts'

/** A time of the law that ran out on a case of a project: the board on which everybody sees who is late, until it is settled. */
export const overdue: RecordType = {
  type: 'project.overdue',
  version: 1,
  schema: Type.Object({
    caseNo: Type.String({ maxLength: 40 }),
    item: Type.String({ maxLength: 60 }),
    clock: Type.String({ maxLength: 60 }),
    department: Type.String({ maxLength: 60 }),
    since: Type.String({ format: 'date' }),
    settledOn: Type.Optional(Type.String({ format: 'date' })),
    days: Type.Optional(Type.Integer({ minimum: 0 })),
    status: Type.String({ enum: ['open', 'settled'] }),
  }),
  subject: [{ scheme: 'case', field: 'caseNo' }],
  key: ['caseNo', 'clock'],
  title: ['caseNo'],
  validTime: { from: 'since' },
  disclosure: { publish: 'always' },
  search: { kind: 'overdue', facets: ['department', 'clock', 'status'] },
  quality: [
    {
      code: 'project.overdue.settled',
      dimension: 'consistency',
      field: 'settledOn',
      holds: '(status = "settled") = (settledOn != null)',
      otherwise: 'refuse',
    },
  ],
  sources: [{ party: 'development-reform', cycle: 'live' }],
  updateCycle: 'live',
}
