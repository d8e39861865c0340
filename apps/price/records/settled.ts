import { type RecordType, Type } from '#core/app.ts'
import { kinds, wants } from '../kinds.ts'

export const results = ['penalised', 'dismissed', 'answered', 'transferred', 'refused']

/** What became of a report on a price. Never published; it is only counted. */
export const settled: RecordType = {
  type: 'price.settled',
  version: 1,
  schema: Type.Object({
    caseNo: Type.String({ maxLength: 40 }),
    wants: Type.String({ enum: wants }),
    kind: Type.String({ enum: kinds }),
    receivedOn: Type.String({ format: 'date' }),
    acceptedOn: Type.Optional(Type.String({ format: 'date' })),
    settledOn: Type.String({ format: 'date' }),
    result: Type.String({ enum: results }),
    inTime: Type.Optional(Type.Boolean()),
  }),
  door: 'own',
  subject: [{ scheme: 'case', field: 'caseNo' }],
  key: ['caseNo'],
  title: ['caseNo', 'result'],
  validTime: { from: 'settledOn' },
  disclosure: { publish: 'never' },
  quality: [
    {
      code: 'price.settled.early',
      dimension: 'consistency',
      field: 'settledOn',
      holds: 'settledOn >= receivedOn',
      otherwise: 'refuse',
    },
  ],
  sources: [{ party: 'market-regulation', cycle: 'live' }],
  updateCycle: 'live',
}
