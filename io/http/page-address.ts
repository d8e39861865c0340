import type { FastifyRequest } from 'fastify'
import { setAddress } from './own-address.ts'

/**
 * The whole address of a page of ours, for whoever asks. Without `YIWANG_URL` it lies under the name we were called by: the answer
 * goes to nobody but whoever called us so.
 */
export function pageAddress(request: FastifyRequest, path: string): string {
  const host = request.headers.host ?? 'localhost'
  const { scheme, authority } = setAddress(host) ?? { scheme: request.protocol, authority: host }
  return `${scheme}://${authority}${path}`
}
