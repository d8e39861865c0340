import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'

/** No script, style, frame or form of anybody else's; nothing inline. */
const policy = [
  `default-src 'self'`,
  `script-src 'self'`,
  `style-src 'self'`,
  `img-src 'self' data:`,
  `font-src 'self'`,
  `connect-src 'self'`,
  `object-src 'none'`,
  `frame-ancestors 'none'`,
  `base-uri 'none'`,
  `form-action 'self'`,
].join('; ')

const always = {
  'content-security-policy': policy,
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=()',
}

/** A year. Said only over https: over http browsers ignore it, and it would be no truth. */
const onlyEncrypted = { 'strict-transport-security': 'max-age=31536000' }

/** The headers of every answer, also of those that are not written by the server's framework. */
export function securityHeadersOf(protocol: string): Record<string, string> {
  return protocol === 'https' ? { ...always, ...onlyEncrypted } : always
}

/**
 * Adds them, and says of every answer whether it may be kept: what is told to somebody known, or on a route that is not
 * for everybody, and every refusal is kept nowhere; what is for everybody is asked for again unless it says otherwise.
 */
export function securityHeaders(app: FastifyInstance): void {
  app.addHook('onSend', async (request, reply) => {
    reply.headers(securityHeadersOf(request.protocol))
    if (!isForEverybody(request, reply)) reply.header('cache-control', 'no-store')
    else if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-cache')
  })
}

/** For refusals that come before any hook. */
export function secured(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  return reply.headers({ ...securityHeadersOf(request.protocol), 'cache-control': 'no-store' })
}

function isForEverybody(request: FastifyRequest, reply: FastifyReply): boolean {
  if (String(reply.getHeader('cache-control') ?? '').startsWith('public')) return true
  const isOpen = request.routeOptions.config.access === 'everybody'
  return isOpen && reply.statusCode < 400 && request.actor.kind === 'visitor'
}
