import type { FastifyInstance, FastifyRequest } from 'fastify'
import Type, { type Static } from 'typebox'
import { type GrantableRole, grantable, isGrantable } from '#core/access/role.ts'
import { endAllSessions, grantRole, takeRole } from '../../people/manage-roles.ts'
import { resetSecond } from '../../people/reset-second.ts'
import { Refusal } from '../../refusal.ts'
import type { System } from '../../system.ts'
import { duty, personOf } from '../access.ts'
import { pathText } from '../asking.ts'
import { GivenReason, givenReason } from '../given-reason.ts'
import { accountId } from './accounts.ts'

const NewRole = Type.Object({
  role: Type.Enum([...grantable]),
  ...GivenReason.properties,
})

const tags = ['accounts']

/** Roles and sessions, for the security administrator. */
export function accountRoleRoutes(app: FastifyInstance, system: System): void {
  app.post<{ Body: Static<typeof NewRole> }>(
    '/api/accounts/:id/roles',
    { ...duty('roles.grant'), schema: { summary: 'Give an account a role', tags, body: NewRole } },
    async (request, reply) => {
      await grantRole(system, personOf(request), {
        id: accountId(request),
        role: request.body.role,
        reason: givenReason(request),
      })
      return reply.code(204).send()
    },
  )
  app.delete(
    '/api/accounts/:id/roles/:role',
    { ...duty('roles.grant'), schema: { summary: 'Take a role from an account', tags, body: GivenReason } },
    async (request, reply) => {
      await takeRole(system, personOf(request), {
        id: accountId(request),
        role: roleIn(request),
        reason: givenReason(request),
      })
      return reply.code(204).send()
    },
  )
  app.delete(
    '/api/accounts/:id/sessions',
    { ...duty('sessions.end'), schema: { summary: 'End all sessions of an account', tags } },
    async (request, reply) => {
      await endAllSessions(system, personOf(request), accountId(request))
      return reply.code(204).send()
    },
  )
  app.delete(
    '/api/accounts/:id/second',
    {
      ...duty('sessions.end'),
      schema: { summary: 'Take the lost second factors from an account', tags },
    },
    async (request, reply) => {
      await resetSecond(system, personOf(request), accountId(request))
      return reply.code(204).send()
    },
  )
}

function roleIn(request: FastifyRequest): GrantableRole {
  const role = pathText(request, 'role')
  if (!isGrantable(role)) throw new Refusal('bad-query', { field: 'role' })
  return role
}
