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
  const named = setAddress(host, configured)
  if (named) return named
  if (!isLocalName(host)) throw new Refusal('address-unknown', { host: host.slice(0, 100) })
  return { scheme, authority: host }
}

/** Where people find the installation: the first of `YIWANG_URL`, else this machine under its port. */
export function ownOrigin(port: number, configured: string | undefined = process.env.YIWANG_URL): string {
  const [named] = (configured ?? '').split(',').flatMap((text) => addressOf(text.trim()))
  return named ? `${named.scheme}://${named.authority}` : `http://localhost:${port}`
}

/** The address of ours that fits a name, else the first; null where none is set. */
export function setAddress(host: string, configured = process.env.YIWANG_URL): Address | null {
  const own = (configured ?? '').split(',').flatMap((text) => addressOf(text.trim()))
  return own.find(({ authority }) => authority === host.toLowerCase()) ?? own[0] ?? null
}

function addressOf(text: string): Address[] {
  const url = URL.parse(text)
  return url ? [{ scheme: url.protocol.slice(0, -1), authority: url.host }] : []
}

function isLocalName(host: string): boolean {
  return ['localhost', '127.0.0.1', '[::1]'].includes(host.toLowerCase().replace(/:\d+$/, ''))
}
