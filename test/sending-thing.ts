import { randomUUID } from 'node:crypto'
import type { Page } from 'playwright-core'
import type { Actor } from '#core/access/actor.ts'
import type { ThingAlgorithm } from '#core/thing.ts'
import type { NewThing } from '#io/postgres/things.ts'
import { sharedSecret } from '#io/signatures/shared-secret.ts'
import { signRequest } from '#io/signatures/sign-request.ts'
import type { System } from '#io/system.ts'
import { registerThing } from '#io/things/register-thing.ts'
import { en as words } from '#web/blocks/things/words.en.ts'
import { fill } from '#web/ui/format.ts'
import { type AnsweredBody, post, type Sent } from './signing-party.ts'

/** A registered thing with its secret: the other side of the door. */
export interface SendingThing {
  id: string
  keyId: string
  algorithm: ThingAlgorithm
  secret: string
}

/** The credential that a page tells at this moment, and nowhere else. */
export async function toldSecret(page: Page, id: string): Promise<SendingThing> {
  const notice = page.getByRole('status').filter({ hasText: words.secretSays })
  const title = (await notice.locator('strong').textContent()) ?? ''
  const keyId = title.replace(fill(words.secret, { key: '' }), '')
  const secret = (await notice.locator('code').textContent()) ?? ''
  return { id, keyId, algorithm: 'hmac-sha256', secret }
}

/** What the door says to a reading of a thing. */
export async function saidTo(url: string, thing: SendingThing): Promise<string> {
  const { body } = await sendByThing(url, thing, { body: reading(thing) })
  return body.code ?? `${body.accepted} accepted`
}

let made = 0

/** Registers a thing of its own for a test, under a company unless said otherwise. */
export async function sendingThing(
  system: System,
  {
    actor = { kind: 'operator' },
    ...more
  }: Partial<NewThing> & { algorithm?: ThingAlgorithm; actor?: Actor } = {},
): Promise<SendingThing> {
  const { thing, ...credential } = await registerThing(system, actor, {
    id: `meter-${String(++made).padStart(4, '0')}`,
    kind: 'meter',
    names: { zh: '水表', en: 'Water meter' },
    owner: 'uscc:91331503MA00000234',
    types: [],
    quota: {},
    ...more,
  })
  return { id: thing.id, ...credential }
}

/** A reading as the thing itself would send it, changed as asked. */
export function reading(
  { id }: { id: string },
  more: Record<string, unknown> = {},
  data: object = {},
): string {
  return JSON.stringify({
    specversion: '1.0',
    id: randomUUID(),
    source: `device:${id}`,
    type: 'device.reading',
    data: {
      device: id,
      quantity: 'volume',
      value: 1287.42,
      unit: 'm3',
      measuredAt: new Date(Date.now() - Math.floor(Math.random() * 60_000)).toISOString(),
      ...data,
    },
    ...more,
  })
}

/** The headers of a request that the thing has signed. */
export function signedByThing(url: string, thing: SendingThing, sent: Sent = {}): Record<string, string> {
  const { method = 'POST', body = '', headers = {}, path = '/api/events' } = sent
  const { nonce = randomUUID(), shift = 0 } = sent
  const key = sharedSecret(Buffer.from(thing.secret, 'base64url'), thing.algorithm)
  return signRequest(
    {
      method,
      url: new URL(path, url),
      headers: { 'content-type': 'application/x-ndjson', ...headers },
      body: typeof body === 'string' ? Buffer.from(body) : body,
    },
    { key, keyId: thing.keyId, nonce, created: Math.floor(Date.now() / 1000) + shift },
  )
}

export interface ThingAnswered {
  status: number
  headers: Headers
  body: AnsweredBody & { thing?: { id: string; name: string; key: string } | null }
}

/** Signs and sends. */
export async function sendByThing(url: string, thing: SendingThing, sent: Sent = {}): Promise<ThingAnswered> {
  return await post(url, signedByThing(url, thing, sent), sent.body ?? '', sent.path)
}
