import { isIPv4, Socket } from 'node:net'
import type { FastifyRequest } from 'fastify'

/**
 * The address a request counts for. Of IPv6 it is the first half, because one household has all of the second. A caller
 * who is gone already has none.
 */
export function askerAddress({ ip }: { ip: string | undefined }): string {
  const address = (ip ?? '').toLowerCase().replace(/^::ffff:(?=\d+\.)/, '')
  if (address === '' || isIPv4(address)) return address || 'gone'
  return firstHalf(address)
}

/** The first four groups, written out: `2001:db8::1` and `2001:db8:0:0:7::` are of one household. */
function firstHalf(address: string): string {
  const [before = '', after] = address.replace(/%.*$/, '').split('::')
  const groups = before === '' ? [] : before.split(':')
  const rest = after === undefined || after === '' ? [] : after.split(':')
  const zeros = Array.from({ length: Math.max(0, 8 - groups.length - rest.length) }, () => '0')
  const all = after === undefined ? groups : [...groups, ...zeros, ...rest]
  return all
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':')
}

/** A question the server asks itself for a page comes over no connection; nobody outside can bring that about. */
export function isOwnQuestion(request: FastifyRequest): boolean {
  return !(request.raw.socket instanceof Socket)
}

/** Somebody on this machine, not through a proxy. */
export function isFromThisMachine(request: FastifyRequest): boolean {
  const address = request.raw.socket?.remoteAddress ?? ''
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
