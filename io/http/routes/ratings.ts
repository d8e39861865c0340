import type { FastifyInstance } from 'fastify'
import Type, { type Static } from 'typebox'
import { rateCase, ratingOf } from '../../cases/rate-case.ts'
import type { System } from '../../system.ts'
import { duty } from '../access.ts'
import { ownCase } from '../own-case.ts'
import { requireTaken } from '../require-taken.ts'

const Rating = Type.Object({
  grade: Type.Integer({ minimum: 1, maximum: 5 }),
  tags: Type.Optional(Type.Array(Type.String({ maxLength: 40 }), { maxItems: 20 })),
  comment: Type.Optional(Type.String({ maxLength: 1000 })),
})

const tags = ['my']

/** How a case went, as its applicant says: once, when it is over. */
export function ratingRoutes(app: FastifyInstance, system: System): void {
  app.get(
    '/api/my/cases/:no/rating',
    { ...duty('cases.apply'), schema: { summary: 'How I rated my case', tags } },
    async (request) => ({ rating: await ratingOf(system, await ownCase(system, request)) }),
  )
  app.post<{ Body: Static<typeof Rating> }>(
    '/api/my/cases/:no/rating',
    { ...duty('cases.apply'), schema: { summary: 'Rate my case, once', tags, body: Rating } },
    async (request, reply) => {
      const state = await ownCase(system, request)
      requireTaken(system, request, await rateCase(system, state, request.body))
      return reply.code(201).send(request.body)
    },
  )
}
