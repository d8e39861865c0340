import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import type { System } from '../system.ts'
import { operatorOnly } from './operator.ts'
import { type DeclaredApp, declaredApps } from './views/declared-apps.ts'

/** The built web as the server needs it, handed in by the composition root: the server does not know the pages. */
export interface Site {
  /** Folder whose `assets/` holds the built files, immutable by name. */
  clientDir: string
  answer: (page: PageRequest) => Promise<PageAnswer>
}

export interface PageRequest {
  url: string
  headers: { cookie?: string; 'accept-language'?: string }
  now: string
  apps: DeclaredApp[]
  /** Answers a path of the interface as it would over HTTP, without a network between. */
  api: (path: string, language: 'zh' | 'en') => Promise<{ status: number; body: unknown }>
}

export interface PageAnswer {
  status: number
  headers: Record<string, string | string[]>
  body: string
}

/** Serves the pages: the portal rendered on the server, the console as an application, their files with long lives. */
export async function pageRoutes(app: FastifyInstance, system: System, site: Site): Promise<void> {
  await app.register(fastifyStatic, {
    root: join(site.clientDir, 'assets'),
    prefix: '/assets/',
    immutable: true,
    maxAge: '365d',
  })
  app.get('/*', { schema: { hide: true } }, async (request, reply) => {
    if (/^\/api(?:[/?]|$)/.test(request.url)) return reply.callNotFound()
    if (/^\/console(?:[/?]|$)/.test(request.url)) operatorOnly(request)
    const { cookie, 'accept-language': acceptLanguage } = request.headers
    const api: PageRequest['api'] = (path, language) => inner(app, path, language)
    const answer = await site.answer({
      url: request.url,
      headers: { cookie, 'accept-language': acceptLanguage },
      now: system.now(),
      apps: await declaredApps(system),
      api,
    })
    return reply.code(answer.status).headers(answer.headers).send(answer.body)
  })
}

/**
 * The page's own questions go through the same routes as anybody's, marked as passed on for somebody: a page can show
 * nothing the interface would not show to the public.
 */
async function inner(app: FastifyInstance, path: string, language: string) {
  const answer = await app.inject({
    method: 'GET',
    url: path,
    headers: { 'accept-language': language, forwarded: 'for=_page' },
    remoteAddress: '127.0.0.1',
  })
  const isJson = String(answer.headers['content-type'] ?? '').includes('json')
  return { status: answer.statusCode, body: isJson ? (JSON.parse(answer.body) as unknown) : answer.body }
}
