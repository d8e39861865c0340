import type { PoolClient } from 'pg'
import type { Actor } from '#core/access/actor.ts'
import { fieldOf } from '#core/column-titles.ts'
import { redact } from '#core/identifiers/personal.ts'
import { acquire } from '#loop/acquire/acquire.ts'
import type { Intake, Taken } from '#loop/acquire/intake.ts'
import { withReason } from '../access/with-reason.ts'
import type { Result } from '../log/accept.ts'
import { settleBalance } from '../postgres/balances.ts'
import { appendEvents } from '../postgres/events.ts'
import {
  lockQuarantine,
  type QuarantineRow,
  settleQuarantine,
  updateReasons,
} from '../postgres/quarantine.ts'
import { receiptKey, takeReceipts } from '../postgres/receipts.ts'
import { transaction } from '../postgres/transaction.ts'
import { Refusal } from '../refusal.ts'
import { acquireContext, type System } from '../system.ts'
import { isUuid } from '../uuid.ts'
import { intakeOf } from './intake-of.ts'
import { writeSettled } from './write-settled.ts'

/** What may be mended before sending again: values of fields, and attributes that were missing. */
export interface Mending {
  values?: Record<string, unknown>
  type?: string
  source?: string
}

/**
 * Sends a refused row again, mended. When it is taken, the balance moves it from quarantined to accepted (or duplicate);
 * when it is refused again, it stays with its new reasons and with what was typed. Of two people settling one row the
 * second is told that it has been settled. Who sent it is written down with what became of it.
 */
export async function resend(
  system: System,
  actor: Actor,
  { id, ...mending }: Mending & { id: string },
): Promise<Result> {
  return await transaction(system.pool, async (tx) => {
    const row = await openRow(tx, id)
    const intake = mended(system, await intakeOf(system, row), mending)
    const taken = acquire(system.apps, intake, acquireContext(system))
    const result =
      taken.outcome === 'quarantined'
        ? await keepRefused(tx, { system, row, intake, taken })
        : await settle(tx, { system, row, taken })
    const fields = Object.keys(mending.values ?? {}).map(redact)
    await writeSettled(tx, { system, actor, row, intake }, { detail: result.outcome, fields })
    return result
  })
}

/** Sets a row aside for good, with a reason; it stays counted as quarantined. */
export async function discard(
  system: System,
  actor: Actor,
  { id, reason }: { id: string; reason: string },
): Promise<void> {
  await transaction(system.pool, async (tx) => {
    const row = await openRow(tx, id)
    await settleQuarantine(tx, id, { state: 'discarded', note: reason, at: system.now() })
    const intake = await intakeOf(system, row)
    await writeSettled(
      tx,
      { system, actor, row, intake },
      { detail: withReason('discarded', reason), fields: [] },
    )
  })
}

async function openRow(tx: PoolClient, id: string): Promise<QuarantineRow> {
  const row = isUuid(id) ? await lockQuarantine(tx, id) : null
  if (!row) throw new Refusal('quarantine-not-found')
  if (row.state !== 'open') throw new Refusal('quarantine-settled', { state: row.state })
  return row
}

/** Typed values win over those that came, under whatever title; a value emptied on purpose is taken out. */
function mended(system: System, intake: Intake, { values, type = intake.type, source }: Mending): Intake {
  const titles = system.apps.types.get(type)?.titles
  const named = (title: string) => (titles && fieldOf(titles, title)) ?? title
  const typed = new Set(Object.keys(values ?? {}).map(named))
  const others = Object.entries(givenIn(intake)).filter(([title]) => !typed.has(named(title)))
  const data = values ? { ...Object.fromEntries(others), ...values } : intake.data
  return {
    ...intake,
    type,
    ...(source ? { source } : {}),
    data,
    raw: values ? JSON.stringify(data) : intake.raw,
  }
}

function givenIn({ data }: Intake): object {
  return typeof data === 'object' && data !== null && !Array.isArray(data) ? data : {}
}

interface Refused {
  system: System
  row: QuarantineRow
  intake: Intake
  taken: Extract<Taken, { outcome: 'quarantined' }>
}

async function keepRefused(tx: PoolClient, { system, row, intake, taken }: Refused): Promise<Result> {
  await updateReasons(tx, row.id, {
    reasons: taken.reasons,
    sealed: system.keys.seal(JSON.stringify(intake)),
  })
  return { outcome: 'quarantined', reasons: taken.reasons }
}

interface Settled {
  system: System
  row: QuarantineRow
  taken: Exclude<Taken, { outcome: 'quarantined' }>
}

async function settle(tx: PoolClient, { system, row, taken }: Settled): Promise<Result> {
  const fresh = await takeReceipts(tx, [receiptKey(taken.receipt)])
  const outcome = fresh.size > 0 ? taken.outcome : 'duplicate'
  if (outcome !== 'duplicate') await appendEvents(tx, [taken.event])
  await settleBalance(tx, {
    source: row.source,
    importId: row.importId,
    warned: outcome === 'warned',
    as: outcome === 'duplicate' ? 'duplicate' : 'accepted',
  })
  await settleQuarantine(tx, row.id, { state: 'resent', note: null, at: system.now() })
  await tx.query(`select pg_notify('yiwang_log', '')`)
  return { outcome, reasons: taken.reasons }
}
