import type { FastifyInstance } from 'fastify'
import Type, { type Static } from 'typebox'
import { unmaskCaseField } from '../../access/unmask-case-field.ts'
import type { System } from '../../system.ts'
import { duty } from '../access.ts'
import { officersCase } from '../officers-case.ts'

const Unmasking = Type.Object({
  field: Type.String({ minLength: 1, maxLength: 100 }),
  reason: Type.String({ minLength: 2, maxLength: 200 }),
})

/** What was filled in with a number of a person, in clear to whoever works on the case. */
export function unmaskCaseRoutes(app: FastifyInstance, system: System): void {
  app.post<{ Body: Static<typeof Unmasking> }>(
    '/api/cases/:no/unmask',
    {
      ...duty('unmask'),
      schema: {
        summary: 'One masked field of a case in clear, for a reason',
        tags: ['cases'],
        body: Unmasking,
      },
    },
    async (request) => {
      const state = await officersCase(system, request)
      return await unmaskCaseField(system, request.actor, { ...request.body, state, at: system.now() })
    },
  )
}
