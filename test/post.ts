import { readFileSync } from 'node:fs'
import { addDays } from '#core/clock/date.ts'
import { dateInShanghai } from '#core/clock/shanghai.ts'
import { drain } from '#io/log/drain.ts'
import type { System } from '#io/system.ts'

/** What `POST /api/events` answers. */
export interface Answer {
  received: number
  accepted: number
  warned: number
  quarantined: number
  duplicate: number
  rejects: {
    index: number
    id: string | null
    reasons: { code: string; field: string | null; message: string }[]
  }[]
}

/** Sends a body as it is and answers status and JSON. */
export async function post(url: string, body: BodyInit, headers: Record<string, string> = {}) {
  const response = await fetch(`${url}/api/events`, {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/cloudevents+json', ...headers },
    duplex: 'half',
  } as RequestInit)
  return { status: response.status, answer: (await response.json()) as Answer & { code: string } }
}

/** One event in structured mode. */
export function event(id: string, data: unknown, more: Record<string, unknown> = {}): string {
  return JSON.stringify({ specversion: '1.0', id, source: 'test', type: 'credit.penalty', data, ...more })
}

const examples = JSON.parse(readFileSync('apps/credit/examples/penalties.json', 'utf8')) as {
  name: string
  data: Record<string, string>
}[]

/** A sound fine on a company, decided and uploaded a few days ago, changed as asked. */
export function penalty(change: Record<string, unknown> = {}): Record<string, unknown> {
  const data = examples.find((one) => one.name === 'a fine on a company')!.data
  const today = dateInShanghai(new Date().toISOString())
  return { ...data, 处罚决定日期: addDays(today, -3), 上报日期: addDays(today, -2), ...change }
}

export async function getJson<T = Record<string, unknown>>(
  url: string,
  headers: Record<string, string> = {},
): Promise<{ status: number; body: T; headers: Headers }> {
  const response = await fetch(url, { headers })
  return { status: response.status, body: (await response.json()) as T, headers: response.headers }
}

/** Waits until the loop and search have worked off all that came. */
export async function settled(system: System): Promise<void> {
  await drain(system)
}

/** received = accepted + quarantined + duplicate, in total, as the database holds it. */
export async function balanceOf(system: System) {
  const read = await system.pool.query<Omit<Answer, 'rejects'>>(
    `select coalesce(sum(received), 0)::int as received, coalesce(sum(accepted), 0)::int as accepted,
            coalesce(sum(warned), 0)::int as warned, coalesce(sum(quarantined), 0)::int as quarantined,
            coalesce(sum(duplicate), 0)::int as duplicate from balances`,
  )
  return read.rows[0]!
}
