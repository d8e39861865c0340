import { type RecordType, Type } from '#core/app.ts'
import { categories } from '../forms/matter.ts'
import { orders } from '../orders.ts'

export const outcomes = ['agreed', 'settled', 'withdrawn', 'failed', 'refused']

/**
 * How a complaint ended, told of the firm and never of the complainant. It is made when the complaint closes. Nothing of one complaint is
 * published by itself: by its firm, its day and what it was about, whoever knows the complainant could tell them. What is made public
 * (order 20 arts 34 and 35) are a firm's figures, from as many complaints on as the guard lets a group be told.
 */
export const outcome: RecordType = {
  type: 'complaint.outcome',
  version: 1,
  schema: Type.Object({
    caseNo: Type.String({ maxLength: 40 }),
    respondentCode: Type.Optional(Type.String({ format: 'uscc' })),
    respondentName: Type.Optional(Type.String({ maxLength: 200 })),
    category: Type.String({ enum: categories }),
    receivedOn: Type.String({ format: 'date' }),
    acceptedOn: Type.Optional(Type.String({ format: 'date' })),
    closedOn: Type.String({ format: 'date' }),
    outcome: Type.String({ enum: outcomes }),
    ruleSet: Type.String({ enum: orders.map(({ id }) => id) }),
  }),
  door: 'own',
  subject: [
    { scheme: 'uscc', field: 'respondentCode', name: 'respondentName' },
    { scheme: 'case', field: 'caseNo' },
  ],
  key: ['caseNo'],
  title: ['respondentName'],
  validTime: { from: 'closedOn' },
  disclosure: { publish: 'never' },
  quality: [
    {
      code: 'complaint.closed.early',
      dimension: 'consistency',
      field: 'closedOn',
      holds: 'closedOn >= receivedOn and closedOn <= today',
      otherwise: 'refuse',
    },
    {
      code: 'complaint.accepted.late',
      dimension: 'timeliness',
      field: 'acceptedOn',
      holds: 'acceptedOn = null or workdays between(receivedOn, acceptedOn) <= limits.acceptWithin',
      otherwise: 'warn',
      basis: '市场监督管理投诉举报处理暂行办法#第十四条',
    },
  ],
  sources: [{ party: 'market-regulation', cycle: 'live' }],
  updateCycle: 'live',
}
