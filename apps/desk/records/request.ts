import { type RecordType, Type } from '#core/app.ts'
import { kinds } from '../kinds.ts'
import { topics } from '../routing/topics.ts'

export const outcomes = ['satisfied', 'unsatisfied', 'silent', 'declined', 'withdrawn', 'lapsed']

const day = Type.String({ format: 'date' })

/** How a request ended: what it was about, with whom it lay and whether it was answered in time; never what it said or who asked. */
export const request: RecordType = {
  type: 'desk.request',
  version: 1,
  schema: Type.Object({
    caseNo: Type.String({ maxLength: 40 }),
    kind: Type.String({ enum: kinds }),
    topic: Type.Optional(Type.String({ enum: topics.map(({ id }) => id) })),
    department: Type.String({ maxLength: 60 }),
    receivedOn: day,
    answeredOn: Type.Optional(day),
    closedOn: day,
    outcome: Type.String({ enum: outcomes }),
    inTime: Type.Optional(Type.Boolean()),
    isReopened: Type.Optional(Type.Boolean()),
    isRerouted: Type.Optional(Type.Boolean()),
    transfers: Type.Optional(Type.Integer({ minimum: 0 })),
  }),
  door: 'own',
  subject: [{ scheme: 'case', field: 'caseNo' }],
  key: ['caseNo'],
  title: ['caseNo', 'outcome'],
  validTime: { from: 'closedOn' },
  disclosure: { publish: 'never' },
  quality: [
    {
      code: 'desk.closed.early',
      dimension: 'consistency',
      field: 'closedOn',
      holds:
        'closedOn >= receivedOn and (answeredOn = null or (answeredOn >= receivedOn and answeredOn <= closedOn))',
      otherwise: 'refuse',
    },
    {
      code: 'desk.topic.missing',
      dimension: 'completeness',
      field: 'topic',
      holds: 'topic != null',
      otherwise: 'warn',
    },
  ],
  sources: [{ party: 'petition', cycle: 'live' }],
  updateCycle: 'live',
}
