import { timingSafeEqual } from 'node:crypto'
import type { FastifyRequest } from 'fastify'
import { secretSetting } from '../secrets/setting.ts'
import { isFromThisMachine } from './asker-address.ts'
import { isOwnPage } from './own-page.ts'

/**
 * Whether it is the operator who asks: somebody on this machine, or the bearer of `YIWANG_TOKEN`. A request that came through
 * a proxy is not from this machine, and neither is one a foreign web page made a local browser send. Behind a proxy that
 * leaves no mark of itself, `YIWANG_OPERATORS=token` lets only the bearer through.
 */
export function isOperator(
  request: FastifyRequest,
  token: string | undefined = secretSetting('YIWANG_TOKEN'),
): boolean {
  if (token && bears(request, token)) return true
  return process.env.YIWANG_OPERATORS !== 'token' && isFromThisMachine(request) && isOwnMachine(request)
}

function bears(request: FastifyRequest, token: string): boolean {
  const given = Buffer.from(request.headers.authorization ?? '')
  const wanted = Buffer.from(`Bearer ${token}`)
  return given.length === wanted.length && timingSafeEqual(given, wanted)
}

/** Browsers name the page a request comes from; a name other than ours is another site's (and a rebound host's) attempt. */
function isOwnMachine(request: FastifyRequest): boolean {
  if (!isOwnPage(request)) return false
  const host = (request.headers.host ?? '').replace(/:\d+$/, '')
  return ['localhost', '127.0.0.1', '[::1]'].includes(host)
}
