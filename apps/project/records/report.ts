import { type RecordType, Type } from '#core/app.ts'

export const reportKinds = ['start', 'progress', 'completion', 'missed']

/** What the owner reports of a project: its start, its progress, its completion; or that a report did not come in time. */
export const report: RecordType = {
  type: 'project.report',
  version: 1,
  schema: Type.Object({
    projectCode: Type.String({ format: 'projectCode' }),
    kind: Type.String({ enum: reportKinds }),
    reportedOn: Type.String({ format: 'date' }),
    number: Type.Integer({ minimum: 0 }),
    progress: Type.Optional(Type.Number({ minimum: 0, maximum: 100 })),
    invested: Type.Optional(Type.Integer({ unit: 'fen', given: '万元', minimum: 0 })),
    text: Type.Optional(Type.String({ maxLength: 2000, text: 'long' })),
  }),
  subject: [{ scheme: 'project', field: 'projectCode' }],
  key: ['projectCode', 'number'],
  title: ['projectCode', 'reportedOn'],
  validTime: { from: 'reportedOn' },
  disclosure: { publish: 'always' },
  search: { kind: 'report', text: ['text'], facets: ['kind'] },
  quality: [
    {
      code: 'project.report.future',
      dimension: 'accuracy',
      field: 'reportedOn',
      holds: 'reportedOn <= today',
      otherwise: 'refuse',
    },
    {
      code: 'project.report.progress',
      dimension: 'completeness',
      field: 'progress',
      holds: 'kind != "progress" or progress != null',
      otherwise: 'warn',
      basis: '企业投资项目核准和备案管理条例#第十六条',
    },
  ],
  sources: [{ party: 'development-reform', cycle: 'quarterly' }],
  updateCycle: 'quarterly',
}
