import type { FastifyInstance } from 'fastify'
import Type, { type Static } from 'typebox'
import { signInAsSample } from '../../people/sample-sign-in.ts'
import { listSampleAccounts } from '../../postgres/accounts.ts'
import { Refusal } from '../../refusal.ts'
import type { System } from '../../system.ts'
import { open } from '../access.ts'
import { beginSignedIn } from '../begin-signed-in.ts'
import { requireOwnPage } from '../own-page.ts'
import { addSecond } from '../sessions.ts'

const Entering = Type.Object({ name: Type.String({ minLength: 1, maxLength: 200 }) })

const tags = ['session']

/** The door for whoever tries the sample city. Where it does not run, there is none. */
export function sampleRoutes(app: FastifyInstance, system: System, isSample: boolean): void {
  const onlyInTheSample = async () => {
    if (!isSample) throw new Refusal('not-found')
  }
  app.get(
    '/api/session/sample',
    { ...open, preHandler: onlyInTheSample, schema: { summary: 'The people of the sample city', tags } },
    async () => {
      const accounts = await listSampleAccounts(system.pool, 'active')
      return {
        accounts: accounts.map(({ name, shownName, roles, department }) => {
          return { name, shownName, roles, department }
        }),
      }
    },
  )
  app.post<{ Body: Static<typeof Entering> }>(
    '/api/session/sample',
    {
      ...open,
      preValidation: onlyInTheSample,
      preHandler: requireOwnPage,
      schema: { summary: 'Enter as one of the people of the sample city', tags, body: Entering },
    },
    async (request) => {
      await beginSignedIn(system, request, await signInAsSample(system, request.body.name))
      await addSecond(system, request)
      return { state: 'in' }
    },
  )
}
