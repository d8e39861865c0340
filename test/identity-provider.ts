import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { TestContext } from 'node:test'
import Provider from 'oidc-provider'
import type { ProviderSettings } from '#io/people/provider-settings.ts'

/** Whom the provider knows, and what it tells of them. */
export interface ProviderPerson {
  sub: string
  claims: Record<string, string>
}

/** An identity token in its two readable parts, as a test changes it before it is signed. */
export interface Token {
  header: Record<string, unknown>
  payload: Record<string, unknown>
}

export interface IdentityProvider {
  settings: ProviderSettings
  /** Whoever signs in there now. */
  person: ProviderPerson
  /** What becomes of each identity token before it leaves; the other key is none of the provider's. */
  tamper: ((token: Token) => { token: Token; by: 'own' | 'other' | 'nobody' }) | null
  /** Takes it up for the server whose callback it returns to. */
  serve: (callback: string) => void
}

const client = { client_id: 'yiwang', client_secret: 'a secret of the test, long enough for HMAC' }

/** A certified provider (OpenID Connect) on this machine, whose tokens a test may spoil. It asks nobody for a password. */
export async function startIdentityProvider(t: TestContext): Promise<IdentityProvider> {
  const http = createServer()
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve))
  t.after(() => {
    http.close()
    http.closeAllConnections()
  })
  const issuer = `http://127.0.0.1:${(http.address() as AddressInfo).port}`
  const keys = { own: newKey(), other: newKey() }
  const settings = {
    issuer,
    client: client.client_id,
    secret: client.client_secret,
    scope: 'openid profile',
    numberClaim: 'id_number',
  }
  const self: IdentityProvider = {
    settings,
    person: { sub: 'p-1', claims: {} },
    tamper: null,
    serve: (callback) => {
      const provider = providerOf(self, keys, callback)
      const answer = provider.callback()
      http.on('request', (request, response) => {
        if (!request.url?.startsWith('/login/')) return void answer(request, response)
        const login = { accountId: self.person.sub }
        void provider.interactionFinished(request, response, { login }, { mergeWithLastSubmission: false })
      })
    },
  }
  return self
}

type Keys = Record<'own' | 'other', KeyObject>

function providerOf(self: IdentityProvider, keys: Keys, callback: string): Provider {
  const provider = new Provider(self.settings.issuer, {
    clients: [{ ...client, redirect_uris: [callback] }],
    jwks: { keys: [{ ...keys.own.export({ format: 'jwk' }), kid: 'own', use: 'sig', alg: 'ES256' }] },
    clientDefaults: { id_token_signed_response_alg: 'ES256' },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_context, { uid }) => `/login/${uid}` },
    cookies: { keys: ['a key of the test'] },
    claims: { openid: ['sub'], profile: ['name', 'preferred_username', 'id_number'] },
    findAccount: (_context, sub) => ({
      accountId: sub,
      claims: () => ({ sub, ...self.person.claims }),
    }),
    loadExistingGrant: async ({ oidc }) => {
      const { clientId } = oidc.client!
      const grant = new oidc.provider.Grant({ clientId, accountId: oidc.session!.accountId! })
      grant.addOIDCScope('openid profile')
      await grant.save()
      return grant
    },
  })
  provider.use(async (context, next) => {
    await next()
    const body = context.body as { id_token?: string } | undefined
    if (context.path === '/token' && body?.id_token && self.tamper)
      body.id_token = spoiled(body.id_token, self.tamper, keys)
  })
  return provider
}

function newKey(): KeyObject {
  return generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey
}

function spoiled(idToken: string, tamper: NonNullable<IdentityProvider['tamper']>, keys: Keys): string {
  const [header = '', payload = ''] = idToken.split('.')
  const { token, by } = tamper({ header: read(header), payload: read(payload) })
  const text = `${written(token.header)}.${written(token.payload)}`
  if (by === 'nobody') return `${text}.`
  const key = { key: keys[by], dsaEncoding: 'ieee-p1363' } as const
  return `${text}.${sign('sha256', Buffer.from(text), key).toString('base64url')}`
}

function read(part: string): Record<string, unknown> {
  return JSON.parse(Buffer.from(part, 'base64url').toString()) as Record<string, unknown>
}

function written(part: object): string {
  return Buffer.from(JSON.stringify(part)).toString('base64url')
}
