import { timingSafeEqual } from 'node:crypto'
import type { FastifyRequest } from 'fastify'
import { Refusal } from '../refusal.ts'

/**
 * Lets only the operator through: somebody on this machine, or the bearer of `YIWANG_TOKEN`. A request that came through
 * a proxy is not from this machine, and neither is one a foreign web page made a local browser send. Behind a proxy that
 * leaves no mark of itself, `YIWANG_OPERATORS=token` lets only the bearer through.
 */
export function operatorOnly(
  request: FastifyRequest,
  token: string | undefined = process.env.YIWANG_TOKEN,
): void {
  if (token && bears(request, token)) return
  if (process.env.YIWANG_OPERATORS !== 'token' && isLocal(request) && isOwnPage(request)) return
  throw new Refusal('operator-only')
}

function bears(request: FastifyRequest, token: string): boolean {
  const given = Buffer.from(request.headers.authorization ?? '')
  const wanted = Buffer.from(`Bearer ${token}`)
  return given.length === wanted.length && timingSafeEqual(given, wanted)
}

function isLocal(request: FastifyRequest): boolean {
  const address = request.socket.remoteAddress ?? ''
  const isProxied = marksOfProxies.some((name) => request.headers[name] !== undefined)
  return !isProxied && (address === '127.0.0.1' || address === '::1' || address === '::ffff:127.0.0.1')
}

/** Any of these says that somebody else stands behind the one who connects. */
const marksOfProxies = [
  'x-forwarded-for',
  'x-forwarded-host',
  'x-forwarded-proto',
  'x-real-ip',
  'forwarded',
  'via',
]

/** Browsers name the page a request comes from; a name other than ours is another site's (and a rebound host's) attempt. */
function isOwnPage(request: FastifyRequest): boolean {
  const site = request.headers['sec-fetch-site']
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false
  const host = (request.headers.host ?? '').replace(/:\d+$/, '')
  return ['localhost', '127.0.0.1', '[::1]'].includes(host)
}
