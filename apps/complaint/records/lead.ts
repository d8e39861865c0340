import { type RecordType, Type } from '#core/app.ts'
import { categories } from '../forms/matter.ts'

export const leadOutcomes = ['penalised', 'notPunished', 'notFiled', 'police', 'redirected', 'merged']

/** What became of a report. Never published (order 20 art. 33); it is only counted. */
export const lead: RecordType = {
  type: 'complaint.lead',
  version: 1,
  schema: Type.Object({
    caseNo: Type.String({ maxLength: 40 }),
    category: Type.String({ enum: categories }),
    receivedOn: Type.String({ format: 'date' }),
    claimedOn: Type.Optional(Type.String({ format: 'date' })),
    decidedOn: Type.Optional(Type.String({ format: 'date' })),
    closedOn: Type.String({ format: 'date' }),
    outcome: Type.String({ enum: leadOutcomes }),
  }),
  door: 'own',
  subject: [{ scheme: 'case', field: 'caseNo' }],
  key: ['caseNo'],
  title: ['caseNo', 'outcome'],
  validTime: { from: 'closedOn' },
  disclosure: { publish: 'never' },
  quality: [
    {
      code: 'complaint.lead.order',
      dimension: 'consistency',
      field: 'closedOn',
      holds: 'closedOn >= receivedOn and (decidedOn = null or decidedOn >= receivedOn)',
      otherwise: 'refuse',
    },
    {
      code: 'complaint.lead.claimed.late',
      dimension: 'timeliness',
      field: 'claimedOn',
      holds: 'claimedOn = null or workdays between(receivedOn, claimedOn) <= limits.claimWithin',
      otherwise: 'warn',
    },
  ],
  sources: [{ party: 'market-regulation', cycle: 'live' }],
  updateCycle: 'live',
}
