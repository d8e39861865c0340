import { createHmac } from 'node:crypto'
import { dateInShanghai } from '#core/clock/shanghai.ts'
import type { LoggedEvent } from '#core/event.ts'
import { caseNews, isOfCase } from '#core/process/case-topics.ts'
import { type EventView, eventView } from '../http/views/event-view.ts'
import { tellAll } from '../log/tell.ts'
import { findEvent } from '../postgres/events.ts'
import { readOpenLoop } from '../postgres/open-loop.ts'
import { type Attempted, type OutboxRow, recordAttempt, takeDue } from '../postgres/outbox.ts'
import { transaction } from '../postgres/transaction.ts'
import type { System } from '../system.ts'
import { backoffMinutes } from './delivery-limits.ts'

const AT_ONCE = 20
const PATIENCE = 10_000

/**
 * Sends what is due in the outbox: signed, at least once, under an idempotency key. The row stays locked while it is sent,
 * so two processes never send it side by side; a process that dies leaves it due. What became of it is told as an event.
 */
export async function deliverStep(system: System): Promise<number> {
  return await transaction(system.pool, async (tx) => {
    const due = await takeDue(tx, system.now(), AT_ONCE)
    const attempts = await Promise.all(due.map((row) => send(system, row)))
    for (const attempt of attempts) await recordAttempt(tx, attempt)
    const settled = attempts.flatMap((attempt, at) =>
      attempt.state === 'waiting' ? [] : [{ ...outcomeEvent(due[at]!, attempt), at: system.now() }],
    )
    await tellAll(tx, settled)
    return due.length
  })
}

async function send(system: System, row: OutboxRow): Promise<Attempted> {
  const event = await findEvent(system.pool, row.eventPart, row.eventSeq)
  if (!event) return after(system, row, { status: null, error: 'event-gone' })
  const at = system.now()
  const body = JSON.stringify(await payload(system, event, at))
  try {
    const response = await fetch(row.url, {
      method: 'POST',
      body,
      headers: await headersOf(system, row, { body, at }),
      redirect: 'manual',
      signal: AbortSignal.timeout(PATIENCE),
    })
    await response.body?.cancel()
    return after(system, row, {
      status: response.status,
      error: response.ok ? null : `HTTP ${response.status}`,
    })
  } catch (error) {
    return after(system, row, { status: null, error: causeOf(error as Error) })
  }
}

/** What a receiver is told: what the public may see at the moment of sending; of a case, where it stands. */
async function payload(system: System, event: LoggedEvent, at: string) {
  if (isOfCase(event)) return caseTold(event)
  const { events } = await readOpenLoop(system.published, event.loopId)
  const open = events.find((one) => one.part === event.part && one.seq === event.seq)
  const who = { today: dateInShanghai(at), circle: 'public' as const }
  return eventView(system.apps, { ...event, data: open?.data ?? {} }, who)
}

function caseTold({ part, seq, data, ...envelope }: LoggedEvent): EventView {
  return { ref: `${part}.${seq}`, ...envelope, data: caseNews(data) }
}

/** Signed after Standard Webhooks: HMAC-SHA-256 over `id.timestamp.body`; the id is the same at every attempt. */
async function headersOf(
  system: System,
  row: OutboxRow,
  { body, at }: { body: string; at: string },
): Promise<Record<string, string>> {
  const timestamp = String(Math.floor(Date.parse(at) / 1000))
  const secret = await system.keys.unseal(row.sealedSecret)
  const signature = createHmac('sha256', secret).update(`${row.id}.${timestamp}.${body}`).digest('base64')
  return {
    'content-type': 'application/json; charset=utf-8',
    'webhook-id': row.id,
    'webhook-timestamp': timestamp,
    'webhook-signature': `v1,${signature}`,
    'idempotency-key': row.id,
  }
}

function after(
  system: System,
  row: OutboxRow,
  answer: { status: number | null; error: string | null },
): Attempted {
  const { part, id, attempts } = row
  const at = system.now()
  const minutes = backoffMinutes[attempts]
  const state = answer.error === null ? 'delivered' : minutes === undefined ? 'failed' : 'waiting'
  return {
    part,
    id,
    state,
    nextAt: new Date(Date.parse(at) + (minutes ?? 0) * 60_000).toISOString(),
    ...answer,
    at,
  }
}

function outcomeEvent(row: OutboxRow, attempt: Attempted) {
  const type = attempt.state === 'delivered' ? 'effect.delivered' : 'effect.failed'
  return {
    id: `${row.id}.${attempt.state}.${row.attempts + 1}`,
    source: 'outbox',
    type,
    subject: `receiver:${row.receiver}`,
    causeId: `${row.eventPart}.${row.eventSeq}`,
    loopId: row.loopId,
    data: { topic: row.topic, attempts: row.attempts + 1, status: attempt.status, error: attempt.error },
  }
}

/** What kept a message from arriving, as a short code: the network's own (ECONNREFUSED, ENOTFOUND) where it says one. */
function causeOf(error: Error): string {
  const cause = error.cause as { code?: unknown } | undefined
  return typeof cause?.code === 'string' ? cause.code : error.name
}
