import { type RecordType, Type } from '#core/app.ts'
import { columnsOf } from './columns.ts'
import {
  counterpartyDisclosure,
  counterpartyFields,
  counterpartySubject,
  counterpartyTitles,
} from './counterparty.ts'
import { listingQuality } from './listing-quality.ts'
import { listingSources } from './sources.ts'

/** Lists that rest on a law, a regulation or a judicial interpretation. */
export const listTypes = [
  '失信被执行人',
  '市场监督管理严重违法失信名单',
  '重大税收违法失信主体',
  '拖欠农民工工资失信联合惩戒对象名单',
  '安全生产严重失信主体名单',
  '政府采购严重违法失信行为记录名单',
  '经营异常名录',
]

/** An entry in a credit list (名单). Only the body that decided on it ends it, by sending it again with `removedOn`. */
export const listing: RecordType = {
  type: 'credit.listing',
  version: 1,
  schema: Type.Object({
    ...counterpartyFields,
    listType: Type.String({ enum: listTypes }),
    entryNo: Type.String({ maxLength: 100 }),
    reason: Type.String({ maxLength: 4000, text: 'long' }),
    legalBasis: Type.String({ maxLength: 2000, text: 'long' }),
    listedOn: Type.String({ format: 'date' }),
    listedUntil: Type.Optional(Type.String({ format: 'date' })),
    organName: Type.String({ maxLength: 200 }),
    organCode: Type.String({ format: 'uscc' }),
    removedOn: Type.Optional(Type.String({ format: 'date' })),
    removalReason: Type.Optional(Type.String({ maxLength: 500 })),
    note: Type.Optional(Type.String({ maxLength: 512, text: 'long' })),
  }),
  subject: counterpartySubject,
  key: ['listType', 'organCode', 'entryNo'],
  title: ['counterpartyName', 'listType'],
  validTime: { from: 'listedOn', to: 'removedOn' },
  facts: { name: 'counterpartyName', legalRepresentative: 'legalRepresentative' },
  columns: columnsOf({
    ...counterpartyTitles('CF'),
    listType: ['名单类型', '名单名称', '名录类型'],
    entryNo: ['列入决定书文号', '列入文号', '执行案号', '名单编号'],
    reason: ['列入事由', '列入原因', '失信行为具体情形'],
    legalBasis: ['列入依据', '法律依据'],
    listedOn: ['列入日期', '列入时间', '发布日期'],
    listedUntil: ['名单有效期至', '惩戒期限至', '有效期至'],
    organName: ['列入机关', '列入单位', '认定机关', '作出决定机关'],
    organCode: ['列入机关统一社会信用代码', '认定机关统一社会信用代码', '列入机关代码'],
    removedOn: ['移出日期', '移出时间', '退出日期'],
    removalReason: ['移出事由', '移出原因', '退出原因'],
    note: ['BZ', '备注'],
  }),
  disclosure: { publish: 'rule', fields: counterpartyDisclosure },
  search: {
    kind: 'listing',
    codes: ['entryNo'],
    text: ['reason'],
    facets: ['listType', 'organName'],
  },
  quality: listingQuality,
  sources: listingSources,
  updateCycle: 'daily',
}
