import type { FastifyInstance } from 'fastify'
import Type, { type Static } from 'typebox'
import { forwardCity } from '../../cases/city-clock.ts'
import { readAhead } from '../../postgres/city-clock.ts'
import type { System } from '../../system.ts'
import { duty, open } from '../access.ts'

const Forward = Type.Object({
  days: Type.Optional(Type.Integer({ minimum: 1, maximum: 400 })),
  workdays: Type.Optional(Type.Integer({ minimum: 1, maximum: 250 })),
  to: Type.Optional(Type.String({ format: 'date' })),
})

/** The clock of the sample city, which anybody may read and an operator may move on. Registered only where the city runs. */
export function cityClockRoutes(app: FastifyInstance, system: System): void {
  app.get('/api/city/clock', { ...open, schema: { hide: true } }, async () => ({
    now: system.now(),
    aheadMs: await readAhead(system.pool),
  }))
  app.post<{ Body: Static<typeof Forward> }>(
    '/api/city/clock',
    {
      ...duty('loop.watch'),
      schema: { hide: true, body: Forward },
    },
    async (request) => forwardCity(system, request.body),
  )
}
