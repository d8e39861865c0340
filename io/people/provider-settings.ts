import { secretSetting } from '../secrets/setting.ts'
import { StartFault } from '../start-fault.ts'

/** An identity provider elsewhere that people may sign in by (OpenID Connect). */
export interface ProviderSettings {
  /** Exactly as the provider calls itself. */
  issuer: string
  client: string
  /** Null for a client that has none and is held by PKCE alone. */
  secret: string | null
  scope: string
  /** The claim that tells whose account it is: a citizen's number or a unified social credit code. Null: none is believed. */
  numberClaim: string | null
}

/**
 * The provider of `YIWANG_OIDC_ISSUER`; null where there is none. It must be https, except on this machine.
 * @throws StartFault where the settings do not go together
 */
export function providerSettings(): ProviderSettings | null {
  const issuer = process.env.YIWANG_OIDC_ISSUER
  const client = process.env.YIWANG_OIDC_CLIENT
  if (issuer === undefined) return null
  if (client === undefined) throw new StartFault('YIWANG_OIDC_ISSUER needs YIWANG_OIDC_CLIENT beside it.')
  const url = URL.parse(issuer)
  if (url === null || !(url.protocol === 'https:' || isLocal(url)))
    throw new StartFault('YIWANG_OIDC_ISSUER must be an https address.')
  return {
    issuer,
    client,
    secret: secretSetting('YIWANG_OIDC_SECRET') ?? null,
    scope: process.env.YIWANG_OIDC_SCOPE ?? 'openid profile',
    numberClaim: process.env.YIWANG_OIDC_NUMBER_CLAIM ?? null,
  }
}

/** Somebody who could listen to this machine talking to itself could do anything here. */
export function isLocal({ protocol, hostname }: URL): boolean {
  return protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(hostname)
}
