import { randomUUID } from 'node:crypto'
import { setTimeout } from 'node:timers/promises'
import type { Balance } from '../postgres/balances.ts'
import type { PrivateKey } from '../signatures/private-key.ts'
import { signRequest } from '../signatures/sign-request.ts'

export interface Destination {
  /** The address of the other side; events go to `/api/events` below it. */
  url: URL
  keyId: string
  key: PrivateKey
  language: 'zh' | 'en'
  say: (line: string) => void
}

/** The receipt of one request. */
export interface Receipt extends Balance {
  rejects: { index: number; id: string | null; reasons: { field: string | null; message: string }[] }[]
}

export type Sending =
  | { ok: true; receipt: Receipt }
  | { ok: false; status: number; code: string; title: string }

const ATTEMPTS = 8
/** A longer wait is for whoever sends to decide. */
const LONGEST_WAIT_SECONDS = 300

/**
 * Signs lines and sends them until they are taken or refused. What is refused for a while (a quota, a restart) and what got
 * no answer is sent again, signed anew: events already taken are told as duplicates and change nothing.
 */
export async function sendLines(to: Destination, lines: readonly string[]): Promise<Sending> {
  const body = Buffer.from(`${lines.join('\n')}\n`)
  for (let attempt = 1; ; attempt++) {
    const answer = await sendOnce(to, body).catch((error: Error) => ({
      ...unanswered,
      title: causeOf(error),
    }))
    if (answer.ok || attempt === ATTEMPTS) return answer
    const wait = waitAfter(answer, attempt)
    if (wait === null || wait > LONGEST_WAIT_SECONDS) return answer
    to.say(`${answer.title} (${wait} s)`)
    await setTimeout(wait * 1000)
  }
}

const unanswered = { ok: false, status: 0, code: '', wait: null } as const

type Once =
  | { ok: true; receipt: Receipt }
  | { ok: false; status: number; code: string; title: string; wait: number | null }

async function sendOnce(
  { url, keyId, key, language }: Destination,
  body: Buffer<ArrayBuffer>,
): Promise<Once> {
  const address = new URL(`/api/events?lang=${language}`, url)
  const headers = signRequest(
    { method: 'POST', url: address, headers: { 'content-type': 'application/x-ndjson' }, body },
    { keyId, key, created: Math.floor(Date.now() / 1000), nonce: randomUUID() },
  )
  const response = await fetch(address, { method: 'POST', headers, body, redirect: 'error' })
  const answer = (await response.json()) as Receipt & { code?: string; title?: string }
  if (answer.code === undefined && answer.received !== undefined) return { ok: true, receipt: answer }
  const wait = Number(response.headers.get('retry-after') ?? Number.NaN)
  const { code = 'unknown', title = response.statusText } = answer
  return { ok: false, status: response.status, code, title, wait: Number.isFinite(wait) ? wait : null }
}

/** Seconds until it is worth trying again; null when it is not. */
function waitAfter(
  { status, wait }: { status: number; wait: number | null },
  attempt: number,
): number | null {
  if (status === 429 || status === 503) return wait ?? 2 ** attempt
  return status === 0 || status === 502 || status === 504 ? Math.min(60, 2 ** attempt) : null
}

function causeOf(error: Error): string {
  return error.cause instanceof Error ? error.cause.message : error.message
}
