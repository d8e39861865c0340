import type { Pool, PoolClient } from 'pg'
import type { Reason } from '#core/quality.ts'
import { jsonText } from './json-text.ts'

/** A refused row as it is kept; `sealed` holds its raw form and its values. */
export interface QuarantineRow {
  id: string
  source: string
  importId: string
  rowNumber: number | null
  type: string
  eventId: string | null
  receivedAt: string
  sealed: string
  reasons: Reason[]
  state: string
  /** Why it was set aside, and when it was settled. */
  note: string | null
  settledAt: string | null
}

export type NewQuarantine = Omit<QuarantineRow, 'state' | 'note' | 'settledAt'>

export async function insertQuarantine(tx: PoolClient, rows: NewQuarantine[]): Promise<void> {
  if (rows.length === 0) return
  const text = `insert into quarantine (id, source, import_id, row_number, type, event_id, received_at, sealed, reasons, codes)
    select id, source, import_id, row_number, type, event_id, received_at, convert_to(sealed, 'UTF8'), reasons,
           array(select distinct jsonb_array_elements(reasons) ->> 'code')
    from unnest($1::uuid[], $2::text[], $3::text[], $4::bigint[], $5::text[], $6::text[], $7::timestamptz[], $8::text[], $9::jsonb[])
      as given (id, source, import_id, row_number, type, event_id, received_at, sealed, reasons)`
  await tx.query({ name: 'insert-quarantine', text, values: columnsOf(rows) })
}

function columnsOf(rows: NewQuarantine[]): unknown[][] {
  return [
    rows.map((row) => row.id),
    rows.map((row) => row.source),
    rows.map((row) => row.importId),
    rows.map((row) => row.rowNumber),
    rows.map((row) => row.type),
    rows.map((row) => row.eventId),
    rows.map((row) => row.receivedAt),
    rows.map((row) => row.sealed),
    rows.map((row) => jsonText(row.reasons)),
  ]
}

const columns = `id, source, import_id as "importId", row_number as "rowNumber", type, event_id as "eventId",
  to_json(received_at) #>> '{}' as "receivedAt", convert_from(sealed, 'UTF8') as sealed, reasons, state,
  note, to_json(settled_at) #>> '{}' as "settledAt"`

/** One row, locked: whoever settles it first wins, the other is told what happened. */
export async function lockQuarantine(tx: PoolClient, id: string): Promise<QuarantineRow | null> {
  const read = await tx.query<QuarantineRow>(`select ${columns} from quarantine where id = $1 for update`, [
    id,
  ])
  return read.rows[0] ?? null
}

export async function settleQuarantine(
  tx: PoolClient,
  id: string,
  settled: { state: string; note: string | null; at: string },
): Promise<void> {
  await tx.query('update quarantine set state = $2, note = $3, settled_at = $4 where id = $1', [
    id,
    settled.state,
    settled.note,
    settled.at,
  ])
}

export async function updateReasons(
  tx: PoolClient,
  id: string,
  change: { reasons: Reason[]; sealed: string },
): Promise<void> {
  await tx.query(
    `update quarantine set reasons = $2::jsonb, codes = array(select distinct jsonb_array_elements($2::jsonb) ->> 'code'),
            sealed = convert_to($3, 'UTF8') where id = $1`,
    [id, jsonText(change.reasons), change.sealed],
  )
}

export interface QuarantineFilter {
  source?: string
  importId?: string
  type?: string
  reason?: string
  state: string
  after?: QuarantinePlace
  limit: number
}

/** Where a page ended: the rows of one file come in the order of the file. */
export interface QuarantinePlace {
  receivedAt: string
  row: number
  id: string
}

const matching = `($1::text is null or source = $1) and ($2::text is null or import_id = $2) and ($3::text is null or type = $3)
  and ($4::text is null or $4 = any (codes)) and state = $5`

const filterValues = (filter: QuarantineFilter) => [
  filter.source ?? null,
  filter.importId ?? null,
  filter.type ?? null,
  filter.reason ?? null,
  filter.state,
]

/** A page of refused rows, oldest first, with a place to go on from. */
export async function listQuarantine(db: Pool, filter: QuarantineFilter): Promise<QuarantineRow[]> {
  const read = await db.query<QuarantineRow>(
    `select ${columns} from quarantine
     where ${matching} and ($6::timestamptz is null
       or (received_at, coalesce(row_number, 0), id) > ($6, $7::bigint, $8::uuid))
     order by received_at, coalesce(row_number, 0), id limit $9`,
    [...filterValues(filter), ...placeValues(filter.after), filter.limit],
  )
  return read.rows
}

function placeValues(after: QuarantinePlace | undefined): (string | number | null)[] {
  return [after?.receivedAt ?? null, after?.row ?? null, after?.id ?? null]
}

/** One row, as it stands. */
export async function findQuarantine(db: Pool, id: string): Promise<QuarantineRow | null> {
  const read = await db.query<QuarantineRow>(`select ${columns} from quarantine where id = $1`, [id])
  return read.rows[0] ?? null
}

/** How many rows match, and how often each reason stands among them. */
export async function countReasons(
  db: Pool,
  filter: QuarantineFilter,
): Promise<{ total: number; reasons: { code: string; count: number }[] }> {
  const total = await db.query<{ n: number }>(
    `select count(*) as n from quarantine where ${matching}`,
    filterValues(filter),
  )
  const reasons = await db.query<{ code: string; count: number }>(
    `select code, count(*) as count from quarantine, unnest(codes) as code where ${matching} group by code order by count desc, code`,
    filterValues(filter),
  )
  return { total: total.rows[0]?.n ?? 0, reasons: reasons.rows }
}
