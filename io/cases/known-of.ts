import type { Pool, PoolClient } from 'pg'
import { dateInShanghai } from '#core/clock/shanghai.ts'
import type { LoadedItem } from '#core/process/load-item.ts'
import { type Known, type KnownRecord, wantedId, wantedOf } from '#core/process/reuse.ts'
import { newestCertificates, newestRecords } from '../postgres/known-of.ts'
import { findRecord, findRecordPlace } from '../postgres/record-questions.ts'
import type { System } from '../system.ts'

/** What is asked of the network: for whom, and, where something is applied for, what its expressions are read with. */
export interface KnownQuestion {
  loaded: LoadedItem
  subject: string
  scope?: Record<string, unknown>
}

/** What the network holds of an applicant that an item asks for. */
export async function knownOf(
  db: Pool | PoolClient,
  system: System,
  { loaded, subject, scope }: KnownQuestion,
): Promise<Known> {
  const { form } = system.apps.cases.forms.get(`${loaded.app}.${loaded.item.form}`)!
  const { records: wanted, items } = wantedOf(loaded.item, form)
  const on = dateInShanghai(system.now())
  const records = await newestRecords(db, { subject, wanted, on })
  const certificates = await newestCertificates(db, { holder: subject, items, on })
  return {
    records: new Map(records.map(({ place, ...one }) => [wantedId(wanted[place]!), one])),
    certificates: new Map(certificates.map((one) => [one.item, one])),
    named: scope ? await namedRecords(db, system, { loaded, scope, on }) : new Map(),
  }
}

async function namedRecords(
  db: Pool | PoolClient,
  system: System,
  { loaded, scope, on }: { loaded: LoadedItem; scope: Record<string, unknown>; on: string },
): Promise<Map<string, KnownRecord>> {
  const found = new Map<string, KnownRecord>()
  for (const { id, record: type } of loaded.item.materials) {
    const key = loaded.keys[id]?.run(scope)
    if (type === undefined || typeof key !== 'string') continue
    const record = await currentRecord(db, system, { type, key, on })
    if (record) found.set(id, record)
  }
  return found
}

async function currentRecord(
  db: Pool | PoolClient,
  system: System,
  { type, key, on }: { type: string; key: string; on: string },
): Promise<KnownRecord | null> {
  const part = await findRecordPlace(db, { type, key })
  if (part === null) return null
  const row = await findRecord(
    db,
    { part, type, key },
    { now: system.now(), today: on, circle: 'department' },
  )
  if (!row || (row.valid_from ?? on) > on || (row.valid_to ?? on) < on) return null
  return { type, key, source: row.source, knownFrom: row.known_from.toISOString(), data: row.data }
}
