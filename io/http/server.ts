import compress from '@fastify/compress'
import cookie from '@fastify/cookie'
import swagger from '@fastify/swagger'
import Fastify, { type FastifyInstance, LogController, type RouteOptions } from 'fastify'
import { dateInShanghai } from '#core/clock/shanghai.ts'
import type { ProviderSettings } from '../people/provider-settings.ts'
import { Refusal } from '../refusal.ts'
import type { System } from '../system.ts'
import type { Workers } from '../worker.ts'
import { guardRoutes } from './access.ts'
import { addRoutes } from './add-routes.ts'
import { answerUnrouted } from './allowed-methods.ts'
import { answerUnread } from './answer-unread.ts'
import { closeUnused } from './close-unused.ts'
import { bodyBytesOf, type HttpLimits, httpLimits } from './http-limits.ts'
import { keepPace } from './keep-pace.ts'
import { limitRate } from './limit-rate.ts'
import { logger } from './logger.ts'
import type { Site } from './pages.ts'
import { sendProblem } from './problem.ts'
import { readJson } from './read-json.ts'
import { securityOf, securitySchemes } from './reference/security-of.ts'
import type { CityName } from './routes/home.ts'
import { secured, securityHeaders } from './security-headers.ts'
import { keepSessions } from './sessions.ts'
import { trustedProxies } from './trusted-proxies.ts'

export interface ServerOptions {
  system: System
  workers: Workers
  site: Site | null
  city: CityName | null
  /** The identity provider elsewhere that people may sign in by. */
  provider?: ProviderSettings | null
  limits?: Partial<HttpLimits>
}

/** Builds the one server of the platform: the public interface, the operator's, the pages. */
export async function buildServer(options: ServerOptions): Promise<FastifyInstance> {
  const limits = { ...httpLimits, ...options.limits }
  const app = Fastify({
    logger: logger(),
    ...connectionOptions(limits),
    trustProxy: trustedProxies(),
    routerOptions: { maxParamLength: 4000 },
    logController: new LogController({ disableRequestLogging: true }),
    frameworkErrors: (error, request, reply) => void sendProblem(error, request, secured(request, reply)),
    clientErrorHandler: answerUnread,
  })
  app.server.maxConnections = limits.connections
  closeUnused(app)
  app.setErrorHandler((error, request, reply) => sendProblem(error as Error, request, reply))
  limitRequests(app, limits)
  readJson(app)
  answerUnrouted(app)
  await app.register(cookie)
  await limitRate(app, limits)
  await app.register(compress, { global: true, threshold: 2048, encodings: ['br', 'gzip'] })
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: { title: 'Yiwang', version: '0.1.0' },
      components: { securitySchemes },
    },
    transform: ({ schema, url, route }) => ({ schema: { ...schema, ...whoMay(route, options.system) }, url }),
  })
  securityHeaders(app)
  await keepSessions(app, options.system)
  guardRoutes(app, options.system)
  addRoutes(app, { ...options, limits })
  return app
}

/** How long one may take and how much bring. Uploads may last for hours, so there is no limit on a whole request. */
function connectionOptions(limits: HttpLimits) {
  return {
    http: {
      maxHeaderSize: limits.headBytes,
      headersTimeout: limits.headMs,
      connectionsCheckingInterval: Math.min(5000, limits.headMs / 4),
    },
    bodyLimit: limits.bodyBytes,
    requestTimeout: 0,
    connectionTimeout: limits.silenceMs,
    keepAliveTimeout: limits.keepAliveMs,
    maxRequestsPerSocket: limits.requestsPerConnection,
  }
}

function limitRequests(app: FastifyInstance, limits: HttpLimits): void {
  app.addHook('onRoute', (route) => {
    route.bodyLimit ??= bodyBytesOf(route.url, limits)
  })
  app.addHook('onRequest', async (request) => {
    if (request.url.length > limits.addressLength) throw new Refusal('address-too-long')
  })
  keepPace(app, limits)
}

/** The description tells who may call a route, as the route itself says. */
function whoMay({ config }: RouteOptions, { now }: System) {
  const security = securityOf(config?.access, dateInShanghai(now()))
  return security.length > 0 ? { security } : {}
}
