import { isIP } from 'node:net'
import { StartFault } from '../start-fault.ts'

/** Whoever connects from this machine may say for whom it does: a proxy, or somebody who could do so anyway. */
const ownMachine = ['127.0.0.0/8', '::1/128']

/**
 * Whose word on the caller's address and protocol is taken (`X-Forwarded-For`, `X-Forwarded-Proto`): this machine's, and
 * that of the addresses or networks in `YIWANG_PROXIES`, divided by commas.
 */
export function trustedProxies(configured: string | undefined = process.env.YIWANG_PROXIES): string[] {
  const named = (configured ?? '').split(',').flatMap((text) => text.trim() || [])
  for (const one of named) if (!isNetwork(one)) throw new StartFault(`YIWANG_PROXIES: ${one} is no address.`)
  return [...ownMachine, ...named]
}

function isNetwork(text: string): boolean {
  const [address = '', bits, ...more] = text.split('/')
  const version = isIP(address)
  if (version === 0 || more.length > 0) return false
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128))
}
