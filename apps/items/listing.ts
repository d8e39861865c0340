import { type RecordType, Type } from '#core/app.ts'
import { listed } from './guide.ts'
import { itemQuality } from './item-quality.ts'

/**
 * An item as it is listed: what the platform's own declarations say of it, or a row of a list that a department sends. It goes into
 * the line of the item, and what the line makes of it is the item that everybody reads.
 */
export const listing: RecordType = {
  type: 'service.listing',
  version: 1,
  of: 'item',
  schema: Type.Object(listed),
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
    申请材料: 'materials',
    申请材料数量: 'materialCount',
    设定依据: 'basis',
    版本号: 'version',
    生效日期: 'validFrom',
    失效日期: 'validTo',
  },
  disclosure: { publish: 'never' },
  quality: itemQuality,
  sources: [{ party: 'data', cycle: 'live' }],
  updateCycle: 'live',
  basis: ['basis'],
}
