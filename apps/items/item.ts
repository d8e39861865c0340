import { type RecordType, Type } from '#core/app.ts'
import { itemQuality } from './item-quality.ts'
import { basis, department, level, powerType } from './kinds.ts'

const unit = Type.Optional(Type.String({ enum: ['workday', 'day', 'hour', 'month', 'year'] }))
const count = Type.Optional(Type.Integer({ minimum: 0 }))
const text = (language: 'zh' | 'en', maxLength: number) => Type.Optional(Type.String({ maxLength, language }))

/**
 * Something that can be applied for, as its guide begins: what the platform's own declarations say of it, or a row of a list
 * that a department sends. A new version of an item is a new version of its record, so what held on a day is kept.
 */
export const item: RecordType = {
  type: 'service.item',
  version: 1,
  of: 'item',
  schema: Type.Object({
    code: Type.String({ minLength: 1, maxLength: 60 }),
    version: Type.Integer({ minimum: 1 }),
    app: Type.Optional(Type.String({ maxLength: 60 })),
    nameZh: Type.String({ minLength: 1, maxLength: 200, language: 'zh' }),
    nameEn: Type.Optional(Type.String({ maxLength: 300, language: 'en', translates: 'nameZh' })),
    summaryZh: text('zh', 2000),
    summaryEn: text('en', 3000),
    department,
    kind: Type.String({ enum: ['immediate', 'promised'] }),
    powerType,
    audience: Type.Array(Type.String({ enum: ['person', 'organisation'] }), { minItems: 1 }),
    level: Type.Optional(level),
    scope: Type.Optional(Type.String({ enum: ['nation', 'province', 'city', 'county'] })),
    statutory: count,
    statutoryUnit: unit,
    promised: count,
    promisedUnit: unit,
    visits: count,
    materialCount: count,
    networkCount: count,
    fee: Type.Optional(Type.String({ maxLength: 200 })),
    isJoint: Type.Optional(Type.Boolean()),
    basis,
    validFrom: Type.String({ format: 'date' }),
    validTo: Type.Optional(Type.String({ format: 'date' })),
  }),
  subject: [{ scheme: 'item', field: 'code', name: 'nameZh' }],
  key: ['code'],
  title: ['nameZh'],
  validTime: { from: 'validFrom', to: 'validTo' },
  columns: {
    事项编码: 'code',
    实施编码: 'code',
    事项名称: 'nameZh',
    事项类型: 'powerType',
    实施主体代码: 'department',
    办件类型: 'kind',
    服务对象: 'audience',
    行使层级: 'level',
    通办范围: 'scope',
    法定办结时限: 'statutory',
    法定办结时限单位: 'statutoryUnit',
    承诺办结时限: 'promised',
    承诺办结时限单位: 'promisedUnit',
    到办事现场次数: 'visits',
    申请材料数量: 'materialCount',
    设定依据: 'basis',
    版本号: 'version',
    生效日期: 'validFrom',
    失效日期: 'validTo',
  },
  disclosure: { publish: 'always' },
  search: {
    kind: 'item',
    names: ['nameZh', 'nameEn'],
    codes: ['code'],
    text: ['nameZh', 'summaryZh', 'nameEn', 'summaryEn'],
    facets: ['department', 'kind', 'audience', 'powerType'],
    // Who searches wants what can be done today; what has ended still answers, after the rest.
    weight: 'if validTo = null then 1 else 0.5',
  },
  quality: itemQuality,
  sources: [{ party: 'data', cycle: 'live' }],
  updateCycle: 'live',
  basis: ['basis'],
}
