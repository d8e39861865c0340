import { type Form, Type } from '#core/app.ts'
import { kinds } from './kinds.ts'
import { departments, topics } from './routing/topics.ts'

const text = (maxLength: number) => Type.String({ minLength: 1, maxLength, text: 'long' })

const request: Form = {
  id: 'request',
  schema: Type.Object({
    kind: Type.String({ enum: kinds }),
    title: Type.String({ minLength: 2, maxLength: 60 }),
    text: text(4000),
    place: Type.Optional(Type.String({ maxLength: 200 })),
    happenedOn: Type.Optional(Type.String({ format: 'date' })),
    phone: Type.String({ format: 'mobile' }),
  }),
  groups: { matter: ['kind', 'title', 'text'], where: ['place', 'happenedOn'], contact: ['phone'] },
  quality: [
    {
      code: 'desk.happened.future',
      dimension: 'accuracy',
      field: 'happenedOn',
      holds: 'happenedOn <= today',
      otherwise: 'refuse',
    },
  ],
}

const form = (id: string, fields: Parameters<typeof Type.Object>[0]): Form => ({
  id,
  schema: Type.Object(fields),
  quality: [],
})

/** What residents ask, and what the desk and the departments fill in on the way. */
export const forms: Form[] = [
  request,
  form('assigning', {
    department: Type.String({ enum: departments }),
    topic: Type.Optional(Type.String({ enum: topics.map(({ id }) => id) })),
  }),
  form('asking', { question: text(1000) }),
  form('reply', { more: text(4000) }),
  form('answer', { answer: text(4000) }),
]
