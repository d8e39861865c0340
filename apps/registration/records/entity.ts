import { type RecordType, Type } from '#core/app.ts'
import { entityKind } from '../entity-kinds.ts'
import { nameParts } from '../name-parts.ts'
import { entityQuality } from './entity-quality.ts'

/** 登记状态 of the publicity system. */
export const entityStatuses = ['存续', '歇业', '吊销', '注销', '撤销', '迁出']

/**
 * A market entity as it stands in the register (市场主体登记管理条例 art. 8, 营业执照 as in 实施细则 art. 23). Whoever takes a further step
 * against it reads this record and asks the entity nothing. What was filled in for tax, insurance, statistics and seals goes to
 * those departments and no further.
 */
export const entity: RecordType = {
  type: 'registration.entity',
  version: 1,
  schema: Type.Object({
    uscc: Type.String({ format: 'uscc' }),
    name: Type.String({ maxLength: 200 }),
    ...nameParts,
    kind: entityKind,
    legalRepresentative: Type.String({ maxLength: 50 }),
    capital: Type.Optional(Type.Integer({ unit: 'fen', given: '万元' })),
    establishedOn: Type.String({ format: 'date' }),
    termUntil: Type.Optional(Type.String({ format: 'date' })),
    address: Type.String({ maxLength: 200 }),
    industryCode: Type.Optional(Type.String({ format: 'industryCode' })),
    scope: Type.Array(Type.String({ maxLength: 100 }), { minItems: 1, separator: ';；' }),
    authority: Type.String({ maxLength: 200 }),
    authorityCode: Type.String({ format: 'uscc' }),
    division: Type.Optional(Type.String({ format: 'divisionCode' })),
    approvedOn: Type.String({ format: 'date' }),
    status: Type.String({ enum: entityStatuses }),
    statusChangedOn: Type.Optional(Type.String({ format: 'date' })),
    statusReason: Type.Optional(Type.String({ maxLength: 500 })),
    employees: Type.Optional(Type.Integer({ minimum: 0 })),
    seals: Type.Optional(Type.Boolean()),
    certificate: Type.Optional(Type.String({ format: 'certIdentifier' })),
    docNo: Type.Optional(Type.String({ maxLength: 100 })),
    caseNo: Type.Optional(Type.String({ maxLength: 40 })),
  }),
  subject: [{ scheme: 'uscc', field: 'uscc', name: 'name' }],
  key: ['uscc'],
  title: ['name'],
  validTime: { from: 'establishedOn' },
  facts: { name: 'name', legalRepresentative: 'legalRepresentative', address: 'address' },
  columns: {
    企业名称: 'name',
    主体名称: 'name',
    字号: 'tradeName',
    组织形式: 'organisation',
    企业类型: 'kind',
    经营者: 'legalRepresentative',
    负责人: 'legalRepresentative',
    出资额: 'capital',
    注册日期: 'establishedOn',
    营业期限至: 'termUntil',
    经营场所: 'address',
    登记机关代码: 'authorityCode',
  },
  proves: ['business-licence'],
  disclosure: {
    publish: 'rule',
    fields: {
      employees: { to: 'department' },
      seals: { to: 'department' },
      caseNo: { to: 'department' },
    },
  },
  search: {
    kind: 'entity',
    names: ['name'],
    codes: ['uscc'],
    text: ['scope'],
    facets: ['kind', 'status', 'authority'],
  },
  quality: entityQuality,
  sources: [{ party: 'market-regulation', cycle: 'daily' }],
  updateCycle: 'daily',
}
