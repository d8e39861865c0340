import { type RecordType, Type } from '#core/app.ts'
import { columnsOf } from './columns.ts'
import {
  counterpartyDisclosure,
  counterpartyFields,
  counterpartySubject,
  counterpartyTitles,
} from './counterparty.ts'
import { penaltyQuality } from './penalty-quality.ts'
import { decisionSources } from './sources.ts'

/** 行政处罚法 art. 9, one value for each kind; a decision may carry several. */
export const penaltyKinds = [
  '警告',
  '通报批评',
  '罚款',
  '没收违法所得',
  '没收非法财物',
  '暂扣许可证件',
  '降低资质等级',
  '吊销许可证件',
  '限制开展生产经营活动',
  '责令停产停业',
  '责令关闭',
  '限制从业',
  '行政拘留',
  '其他',
]

/** 行政处罚法 art. 48: all but the first take a published decision back. */
export const penaltyStates = ['有效', '变更', '撤销', '确认违法', '确认无效']

/**
 * An administrative penalty (行政处罚), one row of the national table CF_. Beside the table's own fields: `severity`
 * and `procedure` where the deciding organ states them, `uploadedOn`, the state of the decision, and the number of the report
 * it came from, which is not published.
 */
export const penalty: RecordType = {
  type: 'credit.penalty',
  version: 1,
  schema: Type.Object({
    ...counterpartyFields,
    docNo: Type.String({ format: 'penaltyDocNo' }),
    violationType: Type.String({ maxLength: 2000 }),
    violationFacts: Type.String({ maxLength: 5000, text: 'long' }),
    legalBasis: Type.String({ maxLength: 2000, text: 'long' }),
    kinds: Type.Array(Type.String({ enum: penaltyKinds }), { minItems: 1, separator: ';；、,，' }),
    content: Type.String({ maxLength: 4000, text: 'long' }),
    fine: Type.Optional(Type.Integer({ unit: 'fen', given: '万元' })),
    forfeiture: Type.Optional(Type.Integer({ unit: 'fen', given: '万元' })),
    licencesAffected: Type.Optional(Type.String({ maxLength: 200 })),
    decidedOn: Type.String({ format: 'date' }),
    validUntil: Type.Optional(Type.String({ format: 'date' })),
    publicUntil: Type.Optional(Type.String({ format: 'date' })),
    organName: Type.String({ maxLength: 200 }),
    organCode: Type.String({ format: 'uscc' }),
    sourceName: Type.Optional(Type.String({ maxLength: 200 })),
    sourceCode: Type.Optional(Type.String({ format: 'uscc' })),
    note: Type.Optional(Type.String({ maxLength: 512, text: 'long' })),
    leadNo: Type.Optional(Type.String({ maxLength: 60 })),
    severity: Type.Optional(Type.String({ enum: ['轻微', '一般', '严重', '特定严重'] })),
    procedure: Type.Optional(Type.String({ enum: ['简易程序', '普通程序', '听证程序'] })),
    uploadedOn: Type.Optional(Type.String({ format: 'date' })),
    status: Type.Optional(Type.String({ enum: penaltyStates })),
    statusChangedOn: Type.Optional(Type.String({ format: 'date' })),
    statusReason: Type.Optional(Type.String({ maxLength: 500 })),
  }),
  subject: counterpartySubject,
  key: ['organCode', 'docNo'],
  title: ['counterpartyName', 'docNo'],
  validTime: { from: 'decidedOn', to: 'validUntil' },
  facts: { name: 'counterpartyName', legalRepresentative: 'legalRepresentative' },
  columns: columnsOf({
    ...counterpartyTitles('CF'),
    docNo: ['CF_WSH', '行政处罚决定书文号', '处罚决定书文号', '行政处罚决定文书号', '决定书文号'],
    violationType: ['CF_WFXW', '违法行为类型', '违法行为', '案由'],
    violationFacts: ['CF_SY', '违法事实', '处罚事由', '主要违法事实'],
    legalBasis: ['CF_YJ', '处罚依据', '行政处罚依据', '法律依据'],
    kinds: ['CF_CFLB', '处罚类别', '行政处罚类别', '处罚种类', '行政处罚种类'],
    content: ['CF_NR', '处罚内容', '行政处罚内容', '处罚结果'],
    fine: ['CF_NR_FK', '罚款金额', '罚款'],
    forfeiture: ['CF_NR_WFFF', '没收违法所得、没收非法财物的金额', '没收金额', '没收违法所得金额'],
    licencesAffected: ['CF_NR_ZKDX', '暂扣或吊销证照名称及编号', '暂扣或者吊销证照名称及编号'],
    decidedOn: ['CF_JDRQ', '处罚决定日期', '行政处罚决定日期', '决定日期', '作出处罚决定日期'],
    validUntil: ['CF_YXQ', '处罚有效期', '处罚有效期至', '有效期'],
    publicUntil: ['CF_GSJZQ', '公示截止期', '公示截止日期'],
    organName: ['CF_CFJG', '处罚机关', '行政处罚机关', '作出处罚决定机关', '处罚机关名称'],
    organCode: ['CF_CFJGDM', '处罚机关统一社会信用代码', '处罚机关代码'],
    sourceName: ['CF_SJLY', '数据来源单位', '数据来源'],
    sourceCode: ['CF_SJLYDM', '数据来源单位统一社会信用代码', '数据来源单位代码'],
    note: ['BZ', '备注'],
    leadNo: ['案件来源编号', '举报编号'],
    severity: ['失信程度', '失信严重程度', '违法情节'],
    procedure: ['适用程序', '处罚程序', '执法程序'],
    uploadedOn: ['上报日期', '报送日期', '上传日期', '报送时间', '上报时间'],
    status: ['CF_ZT', '当前状态', '处罚决定状态'],
    statusChangedOn: ['状态变更日期', '撤销日期'],
    statusReason: ['状态变更原因', '变更原因', '撤销原因'],
  }),
  disclosure: { publish: 'rule', fields: { ...counterpartyDisclosure, leadNo: { to: 'department' } } },
  search: {
    kind: 'penalty',
    codes: ['docNo'],
    text: ['violationFacts'],
    facets: ['organName', 'counterpartyKind'],
  },
  quality: penaltyQuality,
  sources: decisionSources,
  updateCycle: 'daily',
}
