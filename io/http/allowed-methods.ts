import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { Refusal } from '../refusal.ts'
import { sendProblem } from './problem.ts'

type Allowed = (path: string) => string[]

/**
 * Answers what no route takes: a path that is there under other methods with 405 and their names, `OPTIONS` with the
 * names alone, everything else with 404. Must be called before the routes are added.
 */
export function answerUnrouted(app: FastifyInstance): void {
  const allowed = watchRoutes(app)
  app.setNotFoundHandler((request, reply) => unrouted(request, reply, allowed))
}

function unrouted(request: FastifyRequest, reply: FastifyReply, allowed: Allowed): FastifyReply {
  const methods = allowed(request.url.replace(/\?.*$/s, ''))
  if (methods.length === 0) return sendProblem(new Refusal('not-found'), request, reply)
  reply.header('allow', methods.join(', '))
  if (request.method === 'OPTIONS') return reply.code(204).send()
  return sendProblem(new Refusal('method-not-allowed', { method: request.method }), request, reply)
}

/** The catch-all of the pages is no answer to the question of methods: it takes every path. */
function watchRoutes(app: FastifyInstance): Allowed {
  const routes: { pattern: RegExp; methods: string[] }[] = []
  app.addHook('onRoute', ({ url, method }) => {
    if (url.includes('*')) return
    const pattern = url.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/:[^/]+/g, '[^/]+')
    routes.push({ pattern: new RegExp(`^${pattern}$`), methods: [method].flat() })
  })
  return (path) => [
    ...new Set(routes.filter(({ pattern }) => pattern.test(path)).flatMap(({ methods }) => methods)),
  ]
}
