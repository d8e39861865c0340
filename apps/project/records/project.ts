import { type RecordType, Type } from '#core/app.ts'
import { projectFields, regimes } from '../project-parts.ts'

/** How far a project is, from its code to its end. */
export const projectStatuses = [
  'coded',
  'filed',
  'verified',
  'approved',
  'refused',
  'building',
  'completed',
  'expired',
  'recalled',
]

/**
 * An investment project under its code for life (全国投资项目在线审批监管平台). All of it is public: results and progress are asked by
 * code, and secret projects are not on this platform.
 */
export const project: RecordType = {
  type: 'project.project',
  version: 1,
  schema: Type.Object({
    projectCode: Type.String({ format: 'projectCode' }),
    ownerCode: Type.String({ format: 'uscc' }),
    ownerName: Type.String({ maxLength: 200 }),
    regime: Type.String({ enum: regimes }),
    ...projectFields,
    status: Type.String({ enum: projectStatuses }),
    codedOn: Type.String({ format: 'date' }),
    decidedOn: Type.Optional(Type.String({ format: 'date' })),
    docNo: Type.Optional(Type.String({ maxLength: 100 })),
    validUntil: Type.Optional(Type.String({ format: 'date' })),
    extendedOn: Type.Optional(Type.String({ format: 'date' })),
    startedOn: Type.Optional(Type.String({ format: 'date' })),
    completedOn: Type.Optional(Type.String({ format: 'date' })),
    authority: Type.Optional(Type.String({ maxLength: 200 })),
    caseNo: Type.Optional(Type.String({ maxLength: 40 })),
  }),
  subject: [{ scheme: 'project', field: 'projectCode', name: 'name' }],
  key: ['projectCode'],
  title: ['name'],
  validTime: { from: 'codedOn' },
  facts: { name: 'name', owner: 'ownerName', place: 'place' },
  columns: {
    项目代码: 'projectCode',
    项目法人单位: 'ownerName',
    项目法人统一社会信用代码: 'ownerCode',
    项目名称: 'name',
    总投资: 'investment',
    建设规模及内容: 'content',
  },
  disclosure: { publish: 'always', fields: { caseNo: { to: 'department' } } },
  search: {
    kind: 'project',
    names: ['name'],
    codes: ['projectCode', 'docNo'],
    text: ['content'],
    facets: ['regime', 'status', 'nature'],
  },
  quality: [
    {
      code: 'project.dates',
      dimension: 'consistency',
      field: 'finishPlanned',
      holds: 'finishPlanned >= startPlanned',
      otherwise: 'refuse',
    },
    {
      code: 'project.coded.future',
      dimension: 'accuracy',
      field: 'codedOn',
      holds: 'codedOn <= today',
      otherwise: 'refuse',
    },
    {
      code: 'project.document',
      dimension: 'completeness',
      field: 'docNo',
      holds: 'not(status in ("verified", "approved")) or docNo != null',
      otherwise: 'warn',
      basis: '企业投资项目核准和备案管理条例#第十条',
    },
  ],
  sources: [{ party: 'development-reform', cycle: 'daily' }],
  updateCycle: 'daily',
}
