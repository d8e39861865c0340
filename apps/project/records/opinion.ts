import { type RecordType, Type } from '#core/app.ts'

export const answers = ['asked', 'agreed', 'objected', 'silent']

/** What one department answered on a project beside the others, and how much of the time it took: its share. */
export const opinion: RecordType = {
  type: 'project.opinion',
  version: 1,
  schema: Type.Object({
    projectCode: Type.String({ format: 'projectCode' }),
    caseNo: Type.String({ maxLength: 40 }),
    stage: Type.String({ enum: ['verification', 'permits'] }),
    lane: Type.String({ maxLength: 40 }),
    department: Type.String({ maxLength: 60 }),
    askedOn: Type.String({ format: 'date' }),
    dueOn: Type.String({ format: 'date' }),
    answer: Type.String({ enum: answers }),
    answeredOn: Type.Optional(Type.String({ format: 'date' })),
    days: Type.Optional(Type.Integer({ minimum: 0 })),
    isOverdue: Type.Boolean(),
    reason: Type.Optional(Type.String({ maxLength: 1000, text: 'long' })),
  }),
  subject: [{ scheme: 'project', field: 'projectCode' }],
  key: ['caseNo', 'lane'],
  title: ['projectCode'],
  validTime: { from: 'askedOn' },
  disclosure: {
    publish: 'always',
    fields: { reason: { to: 'department' } },
  },
  search: { kind: 'opinion', facets: ['stage', 'department', 'answer', 'isOverdue'] },
  quality: [
    {
      code: 'project.opinion.order',
      dimension: 'consistency',
      field: 'answeredOn',
      holds: 'answeredOn = null or answeredOn >= askedOn',
      otherwise: 'refuse',
    },
  ],
  sources: [{ party: 'development-reform', cycle: 'live' }],
  updateCycle: 'live',
}
