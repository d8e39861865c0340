import type { FastifyInstance } from 'fastify'
import Type, { type Static } from 'typebox'
import { delegationScopes } from '#core/access/delegation-scope.ts'
import { dateInShanghai } from '#core/clock/shanghai.ts'
import { delegate, endOwnDelegation } from '../../people/delegations.ts'
import { listDelegations } from '../../postgres/delegations.ts'
import { Refusal } from '../../refusal.ts'
import type { System } from '../../system.ts'
import { isUuid } from '../../uuid.ts'
import { duty, personOf } from '../access.ts'
import { pathText } from '../asking.ts'
import { delegationView } from '../views/delegation-view.ts'

const NewDelegation = Type.Object({
  to: Type.String({ minLength: 1, maxLength: 200 }),
  scope: Type.Array(Type.Enum([...delegationScopes]), { minItems: 1, maxItems: delegationScopes.length }),
  until: Type.String({ format: 'date' }),
})

const tags = ['my']

/** Who may act for me, and for whom I may act. */
export function delegationRoutes(app: FastifyInstance, system: System): void {
  app.get(
    '/api/my/delegations',
    { ...duty('own.delegate'), schema: { summary: 'Who may act for me, and for whom I may act', tags } },
    async (request) => {
      const { id } = personOf(request)
      const today = dateInShanghai(system.now())
      const all = await listDelegations(system.pool, id)
      return { delegations: all.map((one) => delegationView(one, { account: id, today })) }
    },
  )
  app.post<{ Body: Static<typeof NewDelegation> }>(
    '/api/my/delegations',
    { ...duty('own.delegate'), schema: { summary: 'Let somebody act for me', tags, body: NewDelegation } },
    async (request, reply) => {
      const actor = personOf(request)
      const made = await delegate(system, actor, request.body)
      const today = dateInShanghai(system.now())
      return reply.code(201).send(delegationView(made, { account: actor.id, today }))
    },
  )
  app.delete(
    '/api/my/delegations/:id',
    { ...duty('own.delegate'), schema: { summary: 'End a delegation', tags } },
    async (request, reply) => {
      const id = pathText(request, 'id')
      if (!isUuid(id)) throw new Refusal('delegation-not-found')
      await endOwnDelegation(system, personOf(request), id)
      return reply.code(204).send()
    },
  )
}
