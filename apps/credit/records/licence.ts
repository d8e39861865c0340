import { type RecordType, Type } from '#core/app.ts'
import { columnsOf } from './columns.ts'
import {
  counterpartyDisclosure,
  counterpartyFields,
  counterpartySubject,
  counterpartyTitles,
} from './counterparty.ts'
import { licenceQuality } from './licence-quality.ts'
import { decisionSources } from './sources.ts'

export const licenceKinds = ['普通', '特许', '认可', '核准', '登记', '其他']

/** An administrative licence (行政许可), one row of the national table XK_. `status` is 1 valid, 2 invalid. */
export const licence: RecordType = {
  type: 'credit.licence',
  version: 1,
  schema: Type.Object({
    ...counterpartyFields,
    docName: Type.String({ maxLength: 200 }),
    docNo: Type.String({ maxLength: 100 }),
    kind: Type.String({ enum: licenceKinds }),
    certificateName: Type.Optional(Type.String({ maxLength: 200 })),
    licenceNo: Type.Optional(Type.String({ maxLength: 100 })),
    content: Type.String({ maxLength: 4000, text: 'long' }),
    decidedOn: Type.String({ format: 'date' }),
    validFrom: Type.String({ format: 'date' }),
    validUntil: Type.String({ format: 'date' }),
    organName: Type.String({ maxLength: 200 }),
    organCode: Type.String({ format: 'uscc' }),
    status: Type.String({ enum: ['1', '2'] }),
    sourceName: Type.Optional(Type.String({ maxLength: 200 })),
    sourceCode: Type.Optional(Type.String({ format: 'uscc' })),
    note: Type.Optional(Type.String({ maxLength: 512, text: 'long' })),
    uploadedOn: Type.Optional(Type.String({ format: 'date' })),
    statusReason: Type.Optional(Type.String({ enum: ['撤销', '撤回', '注销', '吊销', '期满'] })),
    statusChangedOn: Type.Optional(Type.String({ format: 'date' })),
  }),
  subject: counterpartySubject,
  key: ['organCode', 'docNo'],
  title: ['counterpartyName', 'docName'],
  validTime: { from: 'validFrom', to: 'validUntil' },
  facts: { name: 'counterpartyName', legalRepresentative: 'legalRepresentative' },
  columns: columnsOf({
    ...counterpartyTitles('XK'),
    docName: ['XK_XKWS', '行政许可决定文书名称', '许可决定文书名称', '许可文书名称'],
    docNo: [
      'XK_WSH',
      '行政许可决定文书号',
      '行政许可决定书文号',
      '许可决定文书号',
      '许可文书号',
      '决定书文号',
    ],
    kind: ['XK_XKLB', '许可类别', '行政许可类别'],
    certificateName: ['XK_XKZS', '许可证书名称', '证书名称'],
    licenceNo: ['XK_XKBH', '许可编号', '许可证编号', '证书编号'],
    content: ['XK_NR', '许可内容', '行政许可内容'],
    decidedOn: ['XK_JDRQ', '许可决定日期', '行政许可决定日期', '决定日期'],
    validFrom: ['XK_YXQZ', '有效期自', '许可有效期自'],
    validUntil: ['XK_YXQZI', '有效期至', '许可有效期至'],
    organName: ['XK_XKJG', '许可机关', '行政许可机关', '许可机关名称'],
    organCode: ['XK_XKJGDM', '许可机关统一社会信用代码', '许可机关代码'],
    status: ['XK_ZT', '当前状态'],
    sourceName: ['XK_LYDW', '数据来源单位', '数据来源'],
    sourceCode: ['XK_LYDWDM', '数据来源单位统一社会信用代码', '数据来源单位代码'],
    note: ['BZ', '备注'],
    uploadedOn: ['上报日期', '报送日期', '上传日期', '报送时间', '上报时间'],
    statusReason: ['失效原因', '状态变更原因'],
    statusChangedOn: ['状态变更日期', '失效日期', '撤销日期'],
  }),
  disclosure: { publish: 'rule', fields: counterpartyDisclosure },
  search: {
    kind: 'licence',
    codes: ['docNo', 'licenceNo'],
    facets: ['kind', 'organName', 'status'],
  },
  quality: licenceQuality,
  sources: decisionSources,
  updateCycle: 'daily',
}
