import { type RecordType, Type } from '#core/app.ts'
import { isOfChannel, ratingTags } from '../rating-tags.ts'

const code = Type.String({ minLength: 1, maxLength: 60 })

/**
 * What an applicant says of how a case went (好差评, 国办发〔2019〕51号): five grades, 5 best, one rating a case. Who rated is never told; what is
 * public are the counts by item, department and channel. A rating that was found malicious stays, and counts no more.
 */
export const rating: RecordType = {
  type: 'service.rating',
  version: 1,
  of: 'rating',
  schema: Type.Object({
    caseNo: Type.String({ minLength: 10, maxLength: 60 }),
    person: Type.Optional(Type.String({ pattern: '^person:[0-9a-f]{32,128}$' })),
    uscc: Type.Optional(Type.String({ format: 'uscc' })),
    item: code,
    department: code,
    channel: Type.String({ enum: ['portal', 'counter', 'hotline', 'engine'] }),
    grade: Type.Integer({ minimum: 1, maximum: 5 }),
    tags: Type.Optional(Type.Array(Type.String({ enum: ratingTags }))),
    comment: Type.Optional(Type.String({ maxLength: 1000, text: 'long' })),
    ratedOn: Type.String({ format: 'date' }),
    state: Type.String({ enum: ['valid', 'invalid'] }),
  }),
  door: 'own',
  subject: [
    { scheme: 'person', field: 'person', known: true },
    { scheme: 'uscc', field: 'uscc' },
  ],
  key: ['caseNo'],
  title: ['caseNo', 'grade'],
  validTime: { from: 'ratedOn' },
  disclosure: { publish: 'never' },
  quality: [
    {
      code: 'service.rating.rater',
      dimension: 'completeness',
      field: 'person',
      holds: '(person = null) != (uscc = null)',
      otherwise: 'refuse',
    },
    {
      code: 'service.rating.future',
      dimension: 'accuracy',
      field: 'ratedOn',
      holds: 'ratedOn <= today',
      otherwise: 'refuse',
    },
    {
      code: 'service.rating.channel',
      dimension: 'consistency',
      field: 'tags',
      holds: isOfChannel,
      otherwise: 'refuse',
    },
    {
      code: 'service.rating.why',
      dimension: 'completeness',
      field: 'tags',
      holds: 'grade > 2 or (tags != null and count(tags) > 0) or comment != null',
      otherwise: 'warn',
    },
  ],
  sources: [{ party: 'portal', cycle: 'live' }],
  updateCycle: 'live',
}
