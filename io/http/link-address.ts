import type { FastifyRequest } from 'fastify'
import { linkPath } from '#core/access/link-path.ts'
import { ownAddress } from './own-address.ts'

/** The whole address of a one-time link, to be handed to whom it is for. */
export function linkAddress(request: FastifyRequest, token: string): string {
  const { scheme, authority } = ownAddress(request.headers.host ?? '', request.protocol)
  return `${scheme}://${authority}${linkPath(token)}`
}
