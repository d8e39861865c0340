import { type Form, Type } from '#core/app.ts'
import { givenAnswer, refusalHasBasis } from './answer.ts'
import { limitNames, taskNames } from './answering.ts'
import { request } from './request.ts'

const { person: _, withdrawnOn: __, ...asked } = request.schema.properties

/** What the case of a request is opened with: the request as it was made, and what the table says is to be done, how soon. */
const requestForm: Form = {
  id: 'request',
  schema: Type.Object({
    ...asked,
    task: Type.String({ enum: taskNames }),
    limit: Type.String({ enum: limitNames }),
  }),
  groups: {
    asked: ['kind', 'task', 'aboutType', 'aboutKey', 'field', 'claimed', 'text', 'decisionRef'],
    made: ['requestNo', 'askedOn', 'channel', 'department'],
  },
  quality: [],
}

const answerForm: Form = { id: 'answer', schema: Type.Object(givenAnswer), quality: [refusalHasBasis] }

/** A request as it is put to an officer, and what the officer fills in. */
export const forms: Form[] = [requestForm, answerForm]
