import type { PoolClient } from 'pg'
import type { NewEvent } from '#core/event.ts'
import type { Reason } from '#core/quality.ts'
import type { Intake, Taken } from '#loop/acquire/intake.ts'
import { type Balance, emptyBalance, moveBalance } from '../postgres/balances.ts'
import { appendEvents } from '../postgres/events.ts'
import { insertQuarantine, type NewQuarantine } from '../postgres/quarantine.ts'
import { receiptKey, takeReceipts } from '../postgres/receipts.ts'

/** One thing received, with what acquiring made of it and the file it came from ('' for the API). */
export interface Received {
  intake: Intake
  taken: Taken
  importId: string
}

export interface Result {
  outcome: 'accepted' | 'warned' | 'quarantined' | 'duplicate'
  reasons: Reason[]
}

/** What keeping refused rows needs from the world. */
export interface AcceptContext {
  now: string
  newId: () => string
  seal: (text: string) => string
}

/**
 * Keeps a batch durably: receipts, events, refused rows and balances move in the caller's transaction. Answers in the
 * order given. What was received before, from whatever door, is a duplicate and changes nothing.
 */
export async function acceptBatch(
  tx: PoolClient,
  batch: Received[],
  context: AcceptContext,
): Promise<Result[]> {
  const fresh = await takeReceipts(
    tx,
    batch.map((one) => receiptKey(one.taken.receipt)),
  )
  const first = firsts(batch, fresh)
  const kept = batch.filter((_, at) => first[at])
  await appendEvents(
    tx,
    kept.flatMap((one) => eventOf(one.taken)),
  )
  await insertQuarantine(
    tx,
    kept.flatMap((one) => quarantineOf(one, context)),
  )
  const results = batch.map(
    (one, at): Result => (first[at] ? resultOf(one.taken) : { outcome: 'duplicate', reasons: [] }),
  )
  await moveBalances(tx, batch, { results, at: context.now })
  await tx.query(`select pg_notify('yiwang_log', '')`)
  return results
}

/** Of things with one receipt inside the batch only the first is new. */
function firsts(batch: Received[], fresh: Set<string>): boolean[] {
  return batch.map((one) => fresh.delete(receiptKey(one.taken.receipt)))
}

function eventOf(taken: Taken): NewEvent[] {
  return taken.outcome === 'quarantined' ? [] : [taken.event]
}

function quarantineOf({ intake, taken, importId }: Received, context: AcceptContext): NewQuarantine[] {
  if (taken.outcome !== 'quarantined') return []
  return [
    {
      id: context.newId(),
      source: storable(intake.source),
      importId,
      rowNumber: intake.row ?? null,
      type: storable(intake.type),
      eventId: intake.id === undefined ? null : storable(intake.id),
      receivedAt: context.now,
      sealed: context.seal(JSON.stringify(keepable(intake))),
      reasons: taken.reasons,
    },
  ]
}

/**
 * What is needed to show a refused row and to send it again: everything that came, nothing that we made. The door of the
 * platform's own forms is not kept: what they sent can be filed again only there, by the person.
 */
function keepable(intake: Intake): Omit<Intake, 'fault'> {
  const { fault: _fault, door, ...rest } = intake
  return door === 'thing' ? { ...rest, door } : rest
}

/** PostgreSQL texts hold no NUL and no half of a surrogate pair; the sealed raw form keeps them. */
function storable(text: string): string {
  return text.replaceAll('\u0000', '').toWellFormed().slice(0, 512)
}

function resultOf(taken: Taken): Result {
  return { outcome: taken.outcome, reasons: taken.reasons }
}

async function moveBalances(
  tx: PoolClient,
  batch: Received[],
  { results, at }: { results: Result[]; at: string },
): Promise<void> {
  const changes = new Map<string, { source: string; importId: string; balance: Balance }>()
  for (const [place, { intake, importId }] of batch.entries()) {
    const source = storable(intake.source)
    const id = JSON.stringify([source, importId])
    const change = changes.get(id) ?? { source, importId, balance: { ...emptyBalance } }
    count(change.balance, results[place]!.outcome)
    changes.set(id, change)
  }
  for (const id of [...changes.keys()].sort()) {
    const { source, importId, balance } = changes.get(id)!
    await moveBalance(tx, { source, importId, at, ...balance })
  }
}

/** Adds one outcome to a balance. */
export function count(balance: Balance, outcome: Result['outcome']): void {
  balance.received += 1
  if (outcome === 'duplicate') balance.duplicate += 1
  else if (outcome === 'quarantined') balance.quarantined += 1
  else balance.accepted += 1
  if (outcome === 'warned') balance.warned += 1
}
