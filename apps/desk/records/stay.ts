import { type RecordType, Type } from '#core/app.ts'

/** How long a request lay with one department: its share of the time. */
export const stay: RecordType = {
  type: 'desk.stay',
  version: 1,
  schema: Type.Object({
    caseNo: Type.String({ maxLength: 40 }),
    no: Type.Integer({ minimum: 1 }),
    department: Type.String({ maxLength: 60 }),
    from: Type.String({ format: 'date' }),
    to: Type.String({ format: 'date' }),
    days: Type.Integer({ minimum: 0 }),
  }),
  door: 'own',
  subject: [{ scheme: 'case', field: 'caseNo' }],
  key: ['caseNo', 'no'],
  title: ['caseNo', 'department'],
  validTime: { from: 'from', to: 'to' },
  disclosure: { publish: 'never' },
  quality: [
    {
      code: 'desk.stay.order',
      dimension: 'consistency',
      field: 'to',
      holds: 'to >= from',
      otherwise: 'refuse',
    },
  ],
  sources: [{ party: 'petition', cycle: 'live' }],
  updateCycle: 'live',
}
