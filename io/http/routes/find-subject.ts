import type { FastifyInstance } from 'fastify'
import type { Static } from 'typebox'
import { keptNumber } from '../../people/number.ts'
import type { System } from '../../system.ts'
import { duty } from '../access.ts'
import { GivenNumber } from '../given-number.ts'
import { look } from '../look.ts'

/** Under which name somebody is known here. The number comes in a body, so that no address and no log ever holds it. */
export function findSubjectRoutes(app: FastifyInstance, system: System): void {
  app.post<{ Body: Static<typeof GivenNumber> }>(
    '/api/subjects/find',
    {
      ...duty('accounts.read'),
      schema: { summary: 'The subject that a number belongs to', tags: ['accounts'], body: GivenNumber },
    },
    async (request) => {
      const { subject } = keptNumber(system, request.body)
      await look(system, request, { act: 'account', subject, detail: 'looked for by number' })
      return { subject }
    },
  )
}
