import { type RecordType, Type } from '#core/app.ts'
import { measureCodes } from '../dictionaries.ts'
import { columnsOf } from './columns.ts'
import { counterpartyDisclosure, counterpartyFields, counterpartySubject } from './counterparty.ts'
import { listTypes } from './listing.ts'
import { feedbackSources } from './sources.ts'

const { counterpartyName, counterpartyKind, uscc, registrationNo, orgCode, citizenId, otherIdNo } =
  counterpartyFields

/** What an executor did with a measure it was asked for: applied, with the case it was applied in, or not, and why. */
export const feedback: RecordType = {
  type: 'credit.feedback',
  version: 1,
  schema: Type.Object({
    counterpartyName,
    counterpartyKind,
    uscc,
    registrationNo,
    orgCode,
    citizenId,
    otherIdNo,
    listType: Type.String({ enum: listTypes }),
    entryNo: Type.String({ maxLength: 100 }),
    measure: Type.String({ enum: measureCodes }),
    executorName: Type.String({ maxLength: 200 }),
    executorCode: Type.String({ format: 'uscc' }),
    outcome: Type.String({ enum: ['已实施', '未实施'] }),
    caseRef: Type.Optional(Type.String({ maxLength: 100 })),
    reason: Type.Optional(Type.String({ maxLength: 1000, text: 'long' })),
    requestedOn: Type.Optional(Type.String({ format: 'date' })),
    answeredOn: Type.String({ format: 'date' }),
  }),
  subject: counterpartySubject,
  key: ['listType', 'entryNo', 'measure', 'executorCode'],
  title: ['counterpartyName', 'measure', 'outcome'],
  validTime: { from: 'answeredOn' },
  facts: { name: 'counterpartyName' },
  columns: columnsOf({
    counterpartyName: ['主体名称', '惩戒对象名称', '信用主体名称'],
    counterpartyKind: ['主体类别', '行政相对人类别'],
    uscc: ['统一社会信用代码', '主体统一社会信用代码'],
    citizenId: ['证件号码', '身份证号码'],
    listType: ['名单类型', '名单名称'],
    entryNo: ['列入决定书文号', '列入文号', '名单编号'],
    measure: ['措施代码', '惩戒措施代码'],
    executorName: ['执行单位', '措施实施单位'],
    executorCode: ['执行单位统一社会信用代码', '措施实施单位代码'],
    outcome: ['实施情况', '是否实施'],
    caseRef: ['办件编号', '关联办件号', '案号'],
    reason: ['情况说明', '未实施原因'],
    requestedOn: ['推送日期'],
    answeredOn: ['反馈日期', '反馈时间'],
  }),
  disclosure: {
    publish: 'never',
    fields: {
      counterpartyName: counterpartyDisclosure!.counterpartyName!,
      citizenId: { to: 'none' },
      otherIdNo: { to: 'none' },
    },
  },
  search: {
    kind: 'feedback',
    codes: ['caseRef'],
    facets: ['measure', 'outcome'],
  },
  quality: [
    {
      code: 'Q-COMP-41',
      dimension: 'completeness',
      field: 'caseRef',
      holds: 'outcome != "已实施" or caseRef != null',
      otherwise: 'refuse',
    },
    {
      code: 'Q-COMP-42',
      dimension: 'completeness',
      field: 'reason',
      holds: 'outcome != "未实施" or reason != null',
      otherwise: 'refuse',
    },
    {
      code: 'Q-TIME-41',
      dimension: 'timeliness',
      field: 'answeredOn',
      holds: 'answeredOn <= today',
      otherwise: 'refuse',
    },
    {
      code: 'Q-TIME-42',
      dimension: 'timeliness',
      field: 'answeredOn',
      holds: 'workdays between(requestedOn, answeredOn) <= limits.feedbackWithin',
      otherwise: 'warn',
    },
  ],
  sources: feedbackSources,
  updateCycle: 'live',
}
