import { randomUUID } from 'node:crypto'
import type { KeyAlgorithm } from '#core/party.ts'
import { registerParty } from '#io/parties/register.ts'
import type { NewParty } from '#io/postgres/parties.ts'
import { newPrivateKey, type PrivateKey, readPrivateKey } from '#io/signatures/private-key.ts'
import { signRequest } from '#io/signatures/sign-request.ts'
import type { System } from '#io/system.ts'

/** A registered party with the private half of its key: the other side of the door. */
export interface SigningParty {
  id: string
  keyId: string
  key: PrivateKey
}

let made = 0

/** Registers a party of its own for a test. */
export async function signingParty(
  system: System,
  more: Partial<NewParty> & { algorithm?: KeyAlgorithm } = {},
): Promise<SigningParty> {
  const { algorithm = 'ed25519', ...given } = more
  const id = given.id ?? `party-${++made}`
  const key = readPrivateKey(newPrivateKey(algorithm))!
  const party = {
    id,
    names: { zh: '测试单位', en: 'Test party' },
    uscc: '1133150000459001XQ',
    kind: 'department' as const,
    sources: [],
    types: [],
    quota: {},
    ...given,
  }
  const registered = await registerParty(system, party, { publicKey: key.publicPem })
  return { id, key, keyId: registered.keys[0]!.id }
}

export interface Sent {
  method?: string
  body?: string | Uint8Array
  headers?: Record<string, string>
  path?: string
  nonce?: string
  /** Seconds beside now. */
  shift?: number
}

/** The headers of a signed request to a server. */
export function signed(url: string, { key, keyId }: SigningParty, sent: Sent = {}): Record<string, string> {
  const { method = 'POST', body = '', headers = {}, path = '/api/events' } = sent
  const { nonce = randomUUID(), shift = 0 } = sent
  return signRequest(
    {
      method,
      url: new URL(path, url),
      headers: { 'content-type': 'application/x-ndjson', ...headers },
      body: typeof body === 'string' ? Buffer.from(body) : body,
    },
    { key, keyId, nonce, created: Math.floor(Date.now() / 1000) + shift },
  )
}

/** What the tests read of an answer, be it a receipt or a problem. */
export interface AnsweredBody {
  code?: string
  title?: string
  sign?: string
  received?: number
  accepted?: number
  quarantined?: number
  duplicate?: number
  party?: { id: string; name: string; key: string } | null
  rejects?: { reasons: { code: string }[] }[]
}

export interface Answered {
  status: number
  headers: Headers
  body: AnsweredBody
}

export async function post(
  url: string,
  headers: Record<string, string>,
  body: string | Uint8Array = '',
  path = '/api/events',
): Promise<Answered> {
  const response = await fetch(new URL(path, url), { method: 'POST', headers, body: body as BodyInit })
  return { status: response.status, headers: response.headers, body: (await response.json()) as AnsweredBody }
}

/** Signs and sends. */
export async function send(url: string, party: SigningParty, sent: Sent = {}): Promise<Answered> {
  return await post(url, signed(url, party, sent), sent.body ?? '', sent.path)
}
