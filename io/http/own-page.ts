import type { FastifyRequest } from 'fastify'
import { Refusal } from '../refusal.ts'

/**
 * Whether a request comes from a page of ours, or from no page at all: browsers name the page a request comes from, and
 * say whether it is of the same site.
 */
export function isOwnPage(request: FastifyRequest): boolean {
  const site = request.headers['sec-fetch-site']
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false
  const { origin, host } = request.headers
  return origin === undefined || URL.parse(origin)?.host === host
}

/** Refuses what a page of another site made a browser send, before anybody is signed in by it. */
export async function requireOwnPage(request: FastifyRequest): Promise<void> {
  if (!isOwnPage(request)) throw new Refusal('foreign-page')
}
