import type { FastifyInstance } from 'fastify'
import { keysState } from '../../secrets/keys-state.ts'
import { rotateKeys } from '../../secrets/rotate-keys.ts'
import type { System } from '../../system.ts'
import { duty } from '../access.ts'

const tags = ['keys']

/** The keys values are sealed with, for the security administrator. No key is ever told, only its name. */
export function keyRoutes(app: FastifyInstance, system: System): void {
  app.get(
    '/api/keys',
    {
      ...duty('keys.rotate'),
      schema: { summary: 'The sealing keys, and what still lies under older ones', tags },
    },
    async () => keysState(system),
  )
  app.post(
    '/api/keys/rotate',
    { ...duty('keys.rotate'), schema: { summary: 'Begin a new sealing key', tags } },
    async (request, reply) => {
      await rotateKeys(system, request.actor)
      return reply.code(201).send(await keysState(system))
    },
  )
}
