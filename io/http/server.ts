import compress from '@fastify/compress'
import cookie from '@fastify/cookie'
import swagger from '@fastify/swagger'
import Fastify, { type FastifyInstance, type FastifyRequest, LogController, type RouteOptions } from 'fastify'
import { dateInShanghai } from '#core/clock/shanghai.ts'
import type { ProviderSettings } from '../people/provider-settings.ts'
import { Refusal } from '../refusal.ts'
import type { System } from '../system.ts'
import type { Workers } from '../worker.ts'
import { guardRoutes } from './access.ts'
import { answerUnrouted } from './allowed-methods.ts'
import { answerUnread } from './answer-unread.ts'
import { bodyRow } from './body-row.ts'
import { closeUnused } from './close-unused.ts'
import { bodyBytesOf, type HttpLimits, httpLimits } from './http-limits.ts'
import { keepPace } from './keep-pace.ts'
import { limitRate } from './limit-rate.ts'
import { logger } from './logger.ts'
import { pageRoutes, type Site } from './pages.ts'
import { sendProblem } from './problem.ts'
import { securityOf, securitySchemes } from './reference/security-of.ts'
import { referenceRoutes } from './reference.ts'
import { bookRoutes } from './routes/book.ts'
import { calendarRoutes } from './routes/calendar.ts'
import { workdayRoutes } from './routes/calendars.ts'
import { cityClockRoutes } from './routes/city-clock.ts'
import { collectionRoutes } from './routes/collections.ts'
import { counterRoutes } from './routes/counter.ts'
import { counterSearchRoutes } from './routes/counter-search.ts'
import { draftRoutes } from './routes/drafts.ts'
import { effectRoutes } from './routes/effects.ts'
import { eventRoutes } from './routes/events.ts'
import { fileRoutes } from './routes/files.ts'
import { healthRoutes } from './routes/health.ts'
import { type CityName, homeRoutes } from './routes/home.ts'
import { indicatorRoutes } from './routes/indicators.ts'
import { itemRoutes } from './routes/items.ts'
import { keyRoutes } from './routes/keys.ts'
import { liveRoutes } from './routes/live.ts'
import { loopRoute } from './routes/loop.ts'
import { loopRoutes } from './routes/loops.ts'
import { myRoutes } from './routes/my.ts'
import { operationRoutes } from './routes/operations.ts'
import { ownCaseRoutes } from './routes/own-cases.ts'
import { paperRoutes } from './routes/papers.ts'
import { partyRoutes } from './routes/parties.ts'
import { peopleRoutes } from './routes/people.ts'
import { prefillRoutes } from './routes/prefill.ts'
import { quarantineRoutes } from './routes/quarantine.ts'
import { queueRoutes } from './routes/queue.ts'
import { ratingRoutes } from './routes/ratings.ts'
import { recordRoutes } from './routes/records.ts'
import { rightsRoutes } from './routes/rights.ts'
import { ruleRoutes } from './routes/rules.ts'
import { searchRoutes } from './routes/search.ts'
import { seeRoutes } from './routes/see.ts'
import { thingRoutes } from './routes/things.ts'
import { unmaskCaseRoutes } from './routes/unmask-case.ts'
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
  routes(app, { ...options, limits })
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

type Routing = ServerOptions & { limits: HttpLimits }

function routes(app: FastifyInstance, { system, workers, site, city, provider, limits }: Routing): void {
  app.register(async (scope) => {
    for (const add of [healthRoutes, eventRoutes, recordRoutes, loopRoutes, loopRoute, indicatorRoutes])
      add(scope, system)
    for (const add of [
      operationRoutes,
      quarantineRoutes,
      effectRoutes,
      ruleRoutes,
      collectionRoutes,
      searchRoutes,
      partyRoutes,
      thingRoutes,
      keyRoutes,
      bookRoutes,
      seeRoutes,
      myRoutes,
      rightsRoutes,
      itemRoutes,
      ownCaseRoutes,
      ratingRoutes,
      draftRoutes,
      fileRoutes,
      paperRoutes,
      prefillRoutes,
      calendarRoutes,
      workdayRoutes,
      queueRoutes,
      unmaskCaseRoutes,
      counterRoutes,
      counterSearchRoutes,
    ])
      add(scope, system)
    homeRoutes(scope, system, city)
    if (city) cityClockRoutes(scope, system)
    const isSample = city !== null
    const tries = peopleRoutes(scope, system, { oidc: provider ?? null, sample: isSample })
    liveRoutes(scope, system, { workers, limits })
    referenceRoutes(scope)
    if (site) await pageRoutes(scope, system, { site, limits: tries, isSample })
  })
}

/**
 * Bodies of JSON are read within the limits of a row of a file. PostgreSQL holds no NUL; events and files have doors of
 * their own that keep even such things, in quarantine.
 */
function readJson(app: FastifyInstance): void {
  app.removeContentTypeParser('application/json')
  app.addContentTypeParser(
    'application/json',
    { parseAs: 'buffer' },
    async (_request: FastifyRequest, body: Buffer) => {
      const { values, raw, fault } = bodyRow(body)
      if (values === null) throw new Refusal('bad-json', { detail: fault?.code ?? '' })
      if (fault || raw.includes('\\u0000')) throw new Refusal('bad-body')
      return values
    },
  )
}

/** The description tells who may call a route, as the route itself says. */
function whoMay({ config }: RouteOptions, { now }: System) {
  const security = securityOf(config?.access, dateInShanghai(now()))
  return security.length > 0 ? { security } : {}
}
