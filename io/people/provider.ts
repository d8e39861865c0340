import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  type Configuration,
  calculatePKCECodeChallenge,
  discovery,
  enableNonRepudiationChecks,
  fetchUserInfo,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from 'openid-client'
import { Refusal } from '../refusal.ts'
import { isLocal, type ProviderSettings } from './provider-settings.ts'

/** Seconds a provider has for one answer. */
const PATIENCE = 10

/** What the provider's answer will be held against. */
export interface ProviderQuestion {
  state: string
  nonce: string
  verifier: string
}

/** Whom the provider says it knows. */
export interface ProviderAnswer {
  issuer: string
  sub: string
  username: string | null
  name: string | null
  number: string | null
}

export interface Provider {
  /** Where to send the browser, and what to keep until it comes back. */
  ask: (redirectUri: string) => Promise<{ url: string; question: ProviderQuestion }>
  /** Checks what it came back with: state, nonce, PKCE, and the token's issuer, audience, time and signature. */
  hear: (address: URL, question: ProviderQuestion) => Promise<ProviderAnswer>
}

/** An identity provider (OpenID Connect 1.0, code flow with PKCE). It is looked up when it is first needed, and again where that failed. */
export function openProvider(settings: ProviderSettings): Provider {
  let found: Promise<Configuration> | null = null
  const configuration = async () => {
    found ??= discover(settings)
    return await found.catch(() => {
      found = null
      throw new Refusal('provider-unavailable')
    })
  }
  return {
    ask: async (redirectUri) => await ask(await configuration(), settings, redirectUri),
    hear: async (address, question) => {
      const known = await configuration()
      return await hear(known, settings, { address, question }).catch((error: unknown) => {
        throw new Refusal(isAway(error) ? 'provider-unavailable' : 'provider-refused')
      })
    },
  }
}

/** The token's signature is checked although it comes from the provider itself: what it says opens a person's data. */
async function discover({ issuer, client, secret }: ProviderSettings): Promise<Configuration> {
  const url = new URL(issuer)
  const execute = [enableNonRepudiationChecks, ...(isLocal(url) ? [allowInsecureRequests] : [])]
  return await discovery(url, client, secret ?? undefined, undefined, { execute, timeout: PATIENCE })
}

async function ask(known: Configuration, { scope }: ProviderSettings, redirectUri: string) {
  const question = { state: randomState(), nonce: randomNonce(), verifier: randomPKCECodeVerifier() }
  const url = buildAuthorizationUrl(known, {
    scope,
    redirect_uri: redirectUri,
    state: question.state,
    nonce: question.nonce,
    code_challenge: await calculatePKCECodeChallenge(question.verifier),
    code_challenge_method: 'S256',
  })
  return { url: url.href, question }
}

async function hear(
  known: Configuration,
  { numberClaim }: ProviderSettings,
  { address, question }: { address: URL; question: ProviderQuestion },
): Promise<ProviderAnswer> {
  const tokens = await authorizationCodeGrant(known, address, {
    expectedState: question.state,
    expectedNonce: question.nonce,
    pkceCodeVerifier: question.verifier,
    idTokenExpected: true,
  })
  const claims = tokens.claims()!
  const isTold = numberClaim === null || claims[numberClaim] !== undefined
  const more = isTold ? {} : await fetchUserInfo(known, tokens.access_token, claims.sub)
  const all: Record<string, unknown> = { ...more, ...claims }
  return {
    issuer: claims.iss,
    sub: claims.sub,
    username: textOf(all.preferred_username),
    name: textOf(all.name),
    number: numberClaim === null ? null : textOf(all[numberClaim]),
  }
}

function textOf(claim: unknown): string | null {
  return typeof claim === 'string' ? claim : null
}

/** Not an answer that cannot be trusted, but none: no connection, no time, or a fault of the provider's own. */
function isAway(error: unknown): boolean {
  if (error instanceof TypeError) return true
  const { code } = error as { code?: unknown }
  return code === 'OAUTH_TIMEOUT' || code === 'OAUTH_RESPONSE_IS_NOT_CONFORM'
}
