import session from '@fastify/session'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { signInRules } from '#core/access/sign-in-rules.ts'
import { dateInShanghai } from '#core/clock/shanghai.ts'
import { before, sessionStore } from '../people/session-store.ts'
import type { System } from '../system.ts'

export const sessionCookie = 'yiwang'

/** Browsers take this name only over https, for this host alone, for every path (RFC 6265bis, cookie name prefixes). */
const hostCookie = `__Host-${sessionCookie}`

/**
 * Sessions by a cookie that no script reads and that no other site's form sends. Nothing is kept for whoever has not begun
 * to sign in.
 */
export async function keepSessions(app: FastifyInstance, system: System): Promise<void> {
  app.addHook('onRequest', async (request) => takeCookie(request))
  await app.register(session, {
    secret: cookieSecret(system),
    cookieName: sessionCookie,
    cookie: { path: '/', httpOnly: true, sameSite: 'lax', secure: 'auto' },
    store: sessionStore(system),
    saveUninitialized: false,
    rolling: false,
  })
  app.addHook('onSend', async (request, reply) => nameCookie(request, reply))
}

/** What the ids in cookies are signed with: a made-up id never reaches the database. */
export function cookieSecret({ keys }: Pick<System, 'keys'>): string {
  return keys.secret('session cookie')
}

/** Signed in from here on, under a new id, so that nobody who knew the old one is signed in too. */
export async function beginSession(
  { now }: System,
  request: FastifyRequest,
  known: { account: string; era: number },
): Promise<void> {
  const madeAt = now()
  const { mostMinutes } = signInRules(dateInShanghai(madeAt)).session
  await request.session.regenerate()
  const { account, era } = known
  Object.assign(request.session, { account, era, madeAt, endsAt: before(madeAt, -mostMinutes) })
}

/** The same session under a new id, with the second factor. */
export async function addSecond({ now }: System, request: FastifyRequest): Promise<void> {
  await renewSession(request, { secondAt: now() })
}

/** The same session under a new id, where something about it changes that the old one must not have. */
export async function renewSession(
  request: FastifyRequest,
  change: { secondAt: string } | { era: number },
): Promise<void> {
  await request.session.regenerate(['account', 'era', 'madeAt', 'endsAt', 'secondAt', 'acting'])
  Object.assign(request.session, change)
}

/** Ends the session here and in the browser. */
export async function endSession(request: FastifyRequest, reply: FastifyReply): Promise<void> {
  await request.session.destroy()
  reply.clearCookie(sessionCookie, { path: '/', secure: request.protocol === 'https' })
}

/** Over https only the cookie that nobody else can have set counts. What is the same for everybody needs no session. */
function takeCookie(request: FastifyRequest): void {
  const { [hostCookie]: bound, [sessionCookie]: plain, ...others } = request.cookies
  const given = request.protocol === 'https' ? bound : plain
  const isForAll = request.url.startsWith('/assets/')
  request.cookies = given === undefined || isForAll ? others : { ...others, [sessionCookie]: given }
}

function nameCookie(request: FastifyRequest, reply: FastifyReply): void {
  const set = reply.getHeader('set-cookie')
  if (request.protocol !== 'https' || set === undefined) return
  const named = [set].flat().map((line) => String(line).replace(`${sessionCookie}=`, `${hostCookie}=`))
  reply.removeHeader('set-cookie').header('set-cookie', named.map(secured))
}

function secured(line: string): string {
  return line.startsWith(hostCookie) && !/; secure/i.test(line) ? `${line}; Secure` : line
}
