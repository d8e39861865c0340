import type { FastifyInstance, preHandlerAsyncHookHandler } from 'fastify'
import { rulesNow } from '../people/prove.ts'
import { Refusal } from '../refusal.ts'
import type { System } from '../system.ts'

/** How often one address may try to prove who it is, whatever accounts it tries, and make accounts for itself. */
export interface TryLimits {
  tries: preHandlerAsyncHookHandler
  newAccounts: preHandlerAsyncHookHandler
}

/** The two counts; routes that share one count together (see `limit-rate.ts` for who is not counted). */
export function limitTries(app: FastifyInstance, system: System): TryLimits {
  return {
    tries: counting(app, '1 minute', () => rulesNow(system).triesPerMinute),
    newAccounts: counting(app, '1 hour', () => rulesNow(system).newAccountsPerHour),
  }
}

function counting(app: FastifyInstance, timeWindow: string, most: () => number): preHandlerAsyncHookHandler {
  const count = app.createRateLimit({ max: async () => most(), timeWindow })
  return async (request) => {
    const counted = await count(request)
    if (!counted.isAllowed && counted.isExceeded)
      throw new Refusal('too-many-requests', { seconds: counted.ttlInSeconds })
  }
}
