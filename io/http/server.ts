import compress from '@fastify/compress'
import cookie from '@fastify/cookie'
import rateLimit from '@fastify/rate-limit'
import swagger from '@fastify/swagger'
import Fastify, { type FastifyInstance, type FastifyRequest, LogController } from 'fastify'
import { redact } from '#core/identifiers/personal.ts'
import { Refusal } from '../refusal.ts'
import type { System } from '../system.ts'
import type { Workers } from '../worker.ts'
import { answerUnrouted } from './allowed-methods.ts'
import { bodyRow } from './body-row.ts'
import { pageRoutes, type Site } from './pages.ts'
import { sendProblem } from './problem.ts'
import { referenceRoutes } from './reference.ts'
import { collectionRoutes } from './routes/collections.ts'
import { effectRoutes } from './routes/effects.ts'
import { eventRoutes } from './routes/events.ts'
import { healthRoutes } from './routes/health.ts'
import { type CityName, homeRoutes } from './routes/home.ts'
import { indicatorRoutes } from './routes/indicators.ts'
import { liveRoutes } from './routes/live.ts'
import { loopRoute } from './routes/loop.ts'
import { loopRoutes } from './routes/loops.ts'
import { operationRoutes } from './routes/operations.ts'
import { partyRoutes } from './routes/parties.ts'
import { quarantineRoutes } from './routes/quarantine.ts'
import { recordRoutes } from './routes/records.ts'
import { ruleRoutes } from './routes/rules.ts'
import { searchRoutes } from './routes/search.ts'
import { securityHeaders } from './security-headers.ts'

export interface ServerOptions {
  system: System
  workers: Workers
  site: Site | null
  city: CityName | null
}

/** A body of JSON may be this large; larger things come as a stream of lines or as a file. */
const BODY_LIMIT = 32 * 1024 * 1024

/** Builds the one server of the platform: the public interface, the operator's, the pages. */
export async function buildServer(options: ServerOptions): Promise<FastifyInstance> {
  const app = Fastify({
    logger: {
      level: 'warn',
      serializers: { req: (request) => ({ method: request.method, url: redact(request.url ?? '') }) },
    },
    bodyLimit: BODY_LIMIT,
    requestTimeout: 0,
    connectionTimeout: 120_000,
    routerOptions: { maxParamLength: 4000 },
    logController: new LogController({ disableRequestLogging: true }),
    frameworkErrors: (error, request, reply) => void sendProblem(error, request, reply),
  })
  app.setErrorHandler((error, request, reply) => sendProblem(error as Error, request, reply))
  readJson(app)
  answerUnrouted(app)
  await app.register(cookie)
  await app.register(rateLimit, { max: 3000, timeWindow: '1 minute', allowList: isLocal })
  await app.register(compress, { global: true, threshold: 2048, encodings: ['br', 'gzip'] })
  await app.register(swagger, { openapi: { openapi: '3.1.0', info: { title: 'Yiwang', version: '0.1.0' } } })
  securityHeaders(app)
  routes(app, options)
  return app
}

function routes(app: FastifyInstance, { system, workers, site, city }: ServerOptions): void {
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
    ])
      add(scope, system)
    homeRoutes(scope, system, city)
    liveRoutes(scope, system, workers)
    referenceRoutes(scope)
    if (site) await pageRoutes(scope, system, site)
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

function isLocal(request: { ip: string }): boolean {
  return request.ip === '127.0.0.1' || request.ip === '::1'
}
