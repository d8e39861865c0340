import type { Actor } from '#core/access/actor.ts'
import type { Act, Looked } from '#core/access/book-entry.ts'
import type { Duty } from '#core/access/duty.ts'
import type { Reason } from '#core/access/purpose.ts'
import type { LoadedType } from '#core/load-record-type.ts'
import { findRecord, findRecordPlace } from '../postgres/record-questions.ts'
import type { FactsRow } from '../postgres/records.ts'
import { Refusal } from '../refusal.ts'
import type { System } from '../system.ts'
import { writeBook } from './book.ts'
import { scopeOf, scopeRefusal } from './scope.ts'
import { writeLimited } from './write-limited.ts'

/** Somebody who looks at what is not public, at an instant, for a reason. */
export interface Looker {
  actor: Actor
  at: string
  today: string
  reason: Reason
}

export interface LookedFor {
  type: LoadedType
  key: string
  field: string
}

/** The record that is looked at, where it lies in the looker's scope; a refusal is written down. */
export async function recordInScope(
  system: System,
  looker: Looker,
  wanted: LookedFor & { duty: Duty; act: Act },
): Promise<FactsRow> {
  const place = { type: wanted.type.type.type, key: wanted.key }
  const part = await findRecordPlace(system.pool, place)
  const asking = { now: looker.at, today: looker.today, circle: 'department' as const }
  const row = part === null ? null : await findRecord(system.pool, { part, ...place }, asking)
  if (!row) throw new Refusal('record-not-found')
  const scope = await scopeOf(system, looker.actor, { duty: wanted.duty, ...looker })
  const refusal = await scopeRefusal(system, scope, row)
  if (refusal === null) return row
  const looked = lookedAt(looker, wanted, { row, outcome: 'refused' })
  await writeBook(system.pool, looker.actor, { looked, at: looker.at })
  throw new Refusal(refusal)
}

/** Writes down what is about to be told, and refuses it where it has been asked too often. */
export async function writeLook(
  system: System,
  looker: Looker,
  wanted: LookedFor & { act: Act; row: FactsRow; detail: string },
): Promise<void> {
  const looked = { ...lookedAt(looker, wanted, { row: wanted.row, outcome: 'given' }), detail: wanted.detail }
  await writeLimited(system.pool, looker.actor, { looked, at: looker.at })
}

function lookedAt(
  { reason }: Looker,
  { act, field }: { act: Act; field: string },
  { row, outcome }: { row: FactsRow; outcome: 'given' | 'refused' },
): Looked {
  const { subject, type, key } = row
  return { act, outcome, ...reason, subject, type, key, fields: [field] }
}
