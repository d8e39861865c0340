import { isIP } from 'node:net'

/**
 * Whether an address may be told: http(s) without a password in it, and not an address inside our own network, so that
 * nobody makes the platform knock at doors they cannot reach themselves. `YIWANG_RECEIVERS=local` allows this machine,
 * for trying things out.
 */
export function isAllowedUrl(
  text: string,
  allowLocal: boolean = process.env.YIWANG_RECEIVERS === 'local',
): boolean {
  const url = URL.parse(text)
  if (!url || !['http:', 'https:'].includes(url.protocol) || url.username !== '' || url.password !== '')
    return false
  const host = url.hostname.replace(/^\[|\]$/g, '')
  if (isLocalHost(host)) return allowLocal
  return isIP(host) === 0 ? host.includes('.') : !isPrivate(host)
}

function isLocalHost(host: string): boolean {
  return host === 'localhost' || host === '::1' || host.endsWith('.localhost') || /^127\./.test(host)
}

function isPrivate(address: string): boolean {
  return (
    /^(10\.|192\.168\.|169\.254\.|0\.|172\.(1[6-9]|2\d|3[01])\.|100\.(6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.|2[2-5]\d\.)/.test(
      address,
    ) || /^(fc|fd|fe80|::)/i.test(address)
  )
}
