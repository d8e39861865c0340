import rateLimit from '@fastify/rate-limit'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { Refusal } from '../refusal.ts'
import { askerAddress, isFromThisMachine, isOwnQuestion } from './asker-address.ts'
import type { HttpLimits } from './http-limits.ts'

/**
 * Counts the requests of each address before anything is done for them, also of those that no route takes. Somebody on this
 * machine and the pages' own questions are not counted.
 */
export async function limitRate(app: FastifyInstance, { requestsPerMinute }: HttpLimits): Promise<void> {
  await app.register(rateLimit, {
    global: false,
    max: requestsPerMinute,
    timeWindow: '1 minute',
    keyGenerator: askerAddress,
    allowList: isUncounted,
    errorResponseBuilder: (_request, { ttl }) =>
      new Refusal('too-many-requests', { seconds: Math.ceil(ttl / 1000) }),
  })
  app.addHook('onRequest', app.rateLimit())
}

function isUncounted(request: FastifyRequest): boolean {
  return isOwnQuestion(request) || isFromThisMachine(request)
}
