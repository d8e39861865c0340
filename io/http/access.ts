import type { FastifyInstance, FastifyRequest } from 'fastify'
import { type Actor, allowed, type PersonActor } from '#core/access/actor.ts'
import type { Duty } from '#core/access/duty.ts'
import { dateInShanghai } from '#core/clock/shanghai.ts'
import { Refusal } from '../refusal.ts'
import type { System } from '../system.ts'
import { actorOf } from './actor.ts'
import { requireOwnPage } from './own-page.ts'

/**
 * Who may call a route: everybody, whoever is signed in, or those with a duty. Those with the duty `or` names may call it
 * about what is their own, which the route sees to. `signed` leaves it to the route to know a party or a thing by its
 * signature.
 */
export type Access = 'everybody' | 'signed-in' | 'signed' | { duty: Duty; or?: Duty }

declare module 'fastify' {
  interface FastifyContextConfig {
    access?: Access
  }
  interface FastifyRequest {
    actor: Actor
  }
  interface FastifyInstance {
    /** Every route there is, as `METHOD /path`, and who may call it. */
    accessOfRoutes: ReadonlyMap<string, Access>
  }
}

/** The files of the pages, whose route is not ours to declare. They are the same for everybody. */
const builtFiles = '/assets/*'

/** The options of a route, by who may call it. */
export const open = { config: { access: 'everybody' } } as const
export const signedIn = { config: { access: 'signed-in' } } as const
export const signed = { config: { access: 'signed' } } as const
export const duty = (needed: Duty, or?: Duty) =>
  ({ config: { access: { duty: needed, ...(or ? { or } : {}) } } }) as const

/**
 * Knows who asks before anything else is done, and lets only those through whom the route is for. A route that does not
 * say whom it is for ends the start: nothing is open by being forgotten.
 */
export function guardRoutes(app: FastifyInstance, system: System): void {
  const routes = new Map<string, Access>()
  app.addHook('onRoute', ({ method, url, config }) => {
    const access = url === builtFiles ? 'everybody' : config?.access
    if (access === undefined) throw new Error(`${method} ${url} does not say who may call it.`)
    for (const one of [method].flat()) routes.set(`${one} ${url}`, access)
  })
  app.decorate('accessOfRoutes', routes)
  app.decorateRequest('actor')
  app.addHook('onRequest', async (request) => {
    request.actor = await actorOf(system, request)
    const access = request.routeOptions.config.access
    if (access === undefined || access === 'everybody') return
    if (access !== 'signed') letThrough(request, access, system.now())
    if (request.actor.kind === 'person' && changes(request)) await requireOwnPage(request)
  })
}

function letThrough(
  request: FastifyRequest,
  access: Exclude<Access, 'everybody' | 'signed'>,
  now: string,
): void {
  const { actor } = request
  if (access === 'signed-in') {
    if (actor.kind !== 'person') throw new Refusal('not-signed-in')
  } else if (!access.or || allowed(actor, access.or, dateInShanghai(now)) !== 'yes')
    requireDuty(request, access.duty, now)
}

/** Refuses whoever may not do it, and says what is missing. */
export function requireDuty({ actor }: FastifyRequest, needed: Duty, now: string): void {
  const answer = allowed(actor, needed, dateInShanghai(now))
  if (answer !== 'yes') throw new Refusal(answer)
}

/** The person who asks, on a route that is for whoever is signed in. */
export function personOf({ actor }: FastifyRequest): PersonActor {
  if (actor.kind !== 'person') throw new Refusal('not-signed-in')
  return actor
}

/** A cookie goes along with whatever page asks; only our own pages may change something with it. */
function changes({ method }: FastifyRequest): boolean {
  return method !== 'GET' && method !== 'HEAD'
}
