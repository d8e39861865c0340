import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { type Actor, allowed } from '#core/access/actor.ts'
import { dutyOfConsolePage } from '#core/access/console-sections.ts'
import type { BusinessDate } from '#core/clock/date.ts'
import { dateInShanghai } from '#core/clock/shanghai.ts'
import { errors } from '#core/errors/catalogue.ts'
import { sentence } from '#core/errors/sentence.ts'
import type { Refusal } from '../refusal.ts'
import type { System } from '../system.ts'
import { open } from './access.ts'
import { languageOf } from './language.ts'
import type { TryLimits } from './limit-tries.ts'
import { pageForms } from './routes/page-forms.ts'
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
  /** Whether this is the sample city, which every page owns up to. */
  isSample: boolean
  apps: DeclaredApp[]
  /** Answers a path of the interface to the public, as it would over HTTP, without a network between. */
  api: Answers
  /** The same to whoever is signed in, with their session; null where nobody is. */
  own: Answers | null
  /** Why a form of this page was not taken, and what of it was typed. */
  told?: Told
  /** Whether the page is not for the roles of whoever is signed in; then one that says so stands in its place. */
  isClosed?: boolean
}

/** Why a form was not taken, in the reader's language, and its fields but for the secret ones. */
export interface Told {
  status: number
  code: string
  title: string
  typed: Record<string, string>
}

type Answers = (path: string, language: 'zh' | 'en') => Promise<{ status: number; body: unknown }>

export interface PageAnswer {
  status: number
  headers: Record<string, string | string[]>
  body: string
}

export interface Pages {
  site: Site
  limits: TryLimits
  /** Whether the sample city runs. */
  isSample: boolean
}

/** Serves the pages: the portal rendered on the server, the console as an application, their files with long lives. */
export async function pageRoutes(
  app: FastifyInstance,
  system: System,
  { site, limits, isSample }: Pages,
): Promise<void> {
  await app.register(fastifyStatic, {
    root: join(site.clientDir, 'assets'),
    prefix: '/assets/',
    immutable: true,
    maxAge: '365d',
  })
  app.get('/*', { ...open, schema: { hide: true } }, async (request, reply) => {
    if (/^\/api(?:[/?]|$)/.test(request.url)) return reply.callNotFound()
    const isClosed = isClosedTo(request, dateInShanghai(system.now()))
    if (isClosed && request.actor.kind !== 'person')
      return reply.redirect(`/sign-in?to=${encodeURIComponent(request.url)}`)
    return await show(reply, site, { ...(await pageRequest(app, system, request)), isSample, isClosed })
  })
  pageForms(app, system, {
    limits,
    isSample,
    again: async (request, reply, refusal) => {
      const page = await pageRequest(app, system, request)
      const { pathname, search } = new URL(request.url, 'http://own.invalid')
      const isAccounts = pathname.startsWith('/account') && request.actor.kind === 'person'
      const url = isAccounts ? `/account${search}` : `/sign-in${search}`
      return await show(reply, site, { ...page, isSample, url, told: toldOf(request, refusal) })
    },
  })
}

async function show(reply: FastifyReply, site: Site, page: PageRequest): Promise<FastifyReply> {
  const answer = await site.answer(page)
  return reply.code(answer.status).headers(answer.headers).send(answer.body)
}

/** A name may be shown again, a password or a code never. */
function toldOf(request: FastifyRequest, { code, params }: Refusal): Told {
  const { name } = (request.body ?? {}) as { name?: unknown }
  const title = sentence({ code, params }, languageOf(request))
  return { status: errors[code].status, code, title, typed: typeof name === 'string' ? { name } : {} }
}

async function pageRequest(
  app: FastifyInstance,
  system: System,
  request: FastifyRequest,
): Promise<Omit<PageRequest, 'isSample'>> {
  const { cookie, 'accept-language': acceptLanguage } = request.headers
  const isSomebody = request.actor.kind === 'person'
  return {
    url: request.url,
    headers: { cookie, 'accept-language': acceptLanguage },
    now: system.now(),
    apps: await declaredApps(system),
    api: (path, language) => inner(app, path, { 'accept-language': language }),
    own: isSomebody ? (path, language) => inner(app, path, { 'accept-language': language, cookie }) : null,
  }
}

/**
 * Console and workbench are for whoever has work in them, and a section of the console for whoever has its duty; what they may do
 * there the interface decides, question by question. Whoever still lacks their second proof is asked for it on the page itself.
 */
function isClosedTo({ url, actor }: FastifyRequest, today: BusinessDate): boolean {
  if (!/^\/(?:console|workbench)(?:[/?]|$)/.test(url)) return false
  const needed = dutyOfConsolePage(url)
  return !worksHere(actor) || (needed !== null && allowed(actor, needed, today) === 'duty-missing')
}

function worksHere(actor: Actor): boolean {
  return actor.kind === 'operator' || (actor.kind === 'person' && actor.roles.length > 0)
}

/**
 * The page's own questions go through the same routes as anybody's, marked as passed on for somebody: a page can show
 * nothing the interface would not show to the public, or, asked with the session of whoever looks, to them.
 */
async function inner(app: FastifyInstance, path: string, headers: Record<string, string | undefined>) {
  const answer = await app.inject({
    method: 'GET',
    url: path,
    headers: { ...headers, forwarded: 'for=_page' },
    remoteAddress: '127.0.0.1',
  })
  const isJson = String(answer.headers['content-type'] ?? '').includes('json')
  return { status: answer.statusCode, body: isJson ? (JSON.parse(answer.body) as unknown) : answer.body }
}
