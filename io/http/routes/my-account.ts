import type { FastifyInstance } from 'fastify'
import Type, { type Static } from 'typebox'
import { changePassword } from '../../people/change-password.ts'
import { stateNumber } from '../../people/number.ts'
import { endOwnSession, endOwnSessions } from '../../people/own-sessions.ts'
import { hashOf } from '../../people/session-store.ts'
import type { System } from '../../system.ts'
import { personOf, signedIn } from '../access.ts'
import { pathText } from '../asking.ts'
import { GivenNumber } from '../given-number.ts'
import type { TryLimits } from '../limit-tries.ts'
import { renewSession } from '../sessions.ts'
import { ownAccountView } from '../views/own-account-view.ts'

const text = (maxLength: number) => Type.String({ minLength: 1, maxLength })
const Password = Type.Object({ before: Type.Optional(text(1000)), password: text(1000) })

const tags = ['my']

/** One's own account: what it is, its password, its number, its sessions. */
export function ownAccountRoutes(app: FastifyInstance, system: System, { tries }: TryLimits): void {
  app.get('/api/my/account', { ...signedIn, schema: { summary: 'My account', tags } }, async (request) =>
    ownAccountView(system, personOf(request), hashOf(request.session.sessionId)),
  )
  app.post<{ Body: Static<typeof Password> }>(
    '/api/my/password',
    {
      ...signedIn,
      preHandler: tries,
      schema: { summary: 'Change the password; every other session ends', tags, body: Password },
    },
    async (request, reply) => {
      await renewSession(request, { era: await changePassword(system, personOf(request), request.body) })
      return reply.code(204).send()
    },
  )
  app.post<{ Body: Static<typeof GivenNumber> }>(
    '/api/my/number',
    { ...signedIn, schema: { summary: 'Say whose account it is, by its number', tags, body: GivenNumber } },
    async (request, reply) => {
      await stateNumber(system, personOf(request), request.body)
      return reply.code(204).send()
    },
  )
  ownSessionRoutes(app, system)
}

function ownSessionRoutes(app: FastifyInstance, system: System): void {
  app.delete(
    '/api/my/sessions/:id',
    { ...signedIn, schema: { summary: 'End one of my sessions', tags } },
    async (request, reply) => {
      await endOwnSession(system, personOf(request), Buffer.from(pathText(request, 'id'), 'base64url'))
      return reply.code(204).send()
    },
  )
  app.delete(
    '/api/my/sessions',
    { ...signedIn, schema: { summary: 'End all my other sessions', tags } },
    async (request, reply) => {
      await renewSession(request, { era: await endOwnSessions(system, personOf(request)) })
      return reply.code(204).send()
    },
  )
}
