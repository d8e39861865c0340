import { type Form, Type } from '#core/app.ts'
import { ratingTags } from '../rating-tags.ts'

const long = (maxLength = 2000) => Type.String({ minLength: 1, maxLength, text: 'long' })
const no = Type.String({ minLength: 10, maxLength: 60 })
const code = Type.String({ minLength: 1, maxLength: 60 })

/** Forms of the cases that the platform opens by itself: the check of a promise, what follows a bad rating. */
export const followupForms: Form[] = [
  {
    id: 'promiseCheck',
    schema: Type.Object({
      checkedCase: no,
      checkedItem: code,
      responsible: code,
      uscc: Type.Optional(Type.String({ format: 'uscc' })),
      businessName: Type.String({ minLength: 1, maxLength: 200 }),
      promisedOn: Type.String({ format: 'date' }),
    }),
    quality: [],
  },
  { id: 'mending', schema: Type.Object({ mendingNote: long() }), quality: [] },
  {
    id: 'rated',
    schema: Type.Object({
      ratedCase: no,
      ratedItem: code,
      responsible: code,
      ratedChannel: code,
      grade: Type.Integer({ minimum: 1, maximum: 5 }),
      tags: Type.Optional(Type.Array(Type.String({ enum: ratingTags }))),
      comment: Type.Optional(long(1000)),
      ratedOn: Type.String({ format: 'date' }),
    }),
    quality: [],
  },
  { id: 'ratingVerified', schema: Type.Object({ verification: long() }), quality: [] },
  { id: 'ratingAnswer', schema: Type.Object({ answerText: long() }), quality: [] },
  {
    id: 'callBack',
    schema: Type.Object({
      callBack: Type.String({ enum: ['content', 'unsatisfied', 'unreachable'] }),
      callBackNote: Type.Optional(long()),
    }),
    quality: [],
  },
]
