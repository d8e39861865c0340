import { Refusal } from '../refusal.ts'

export interface Address {
  scheme: string
  authority: string
}

/**
 * The address under which the other side has reached us, which signatures cover: one of `YIWANG_URL` (several are divided
 * by commas; the one that fits the Host header, else the first). Without that setting only names of this machine are
 * taken as they come: a foreign name would let a request that was signed for somebody else pass for one to us.
 */
export function ownAddress(
  host: string,
  scheme: string,
  configured: string | undefined = process.env.YIWANG_URL,
): Address {
  const own = (configured ?? '').split(',').flatMap((text) => addressOf(text.trim()))
  const named = own.find(({ authority }) => authority === host.toLowerCase()) ?? own[0]
  if (named) return named
  if (!isLocalName(host)) throw new Refusal('address-unknown', { host: host.slice(0, 100) })
  return { scheme, authority: host }
}

function addressOf(text: string): Address[] {
  const url = URL.parse(text)
  return url ? [{ scheme: url.protocol.slice(0, -1), authority: url.host }] : []
}

function isLocalName(host: string): boolean {
  return ['localhost', '127.0.0.1', '[::1]'].includes(host.toLowerCase().replace(/:\d+$/, ''))
}
