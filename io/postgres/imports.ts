import type { Pool, PoolClient } from 'pg'
import type { Reason } from '#core/quality.ts'
import { jsonText } from './json-text.ts'

/** One file on its way in, or one that came. `rowsDone` moves with the rows it counts, so a kill loses nothing. */
export interface ImportRow {
  id: string
  digest: string
  file: string
  type: string
  source: string
  mapping: Record<string, unknown>
  state: 'running' | 'done' | 'failed'
  bytes: number
  bytesDone: number
  rowsDone: number
  fault: Reason | null
  startedAt: string
  finishedAt: string | null
}

const columns = `id, digest, file, type, source, mapping, state, bytes, bytes_done as "bytesDone", rows_done as "rowsDone", fault,
  to_json(started_at) #>> '{}' as "startedAt", to_json(finished_at) #>> '{}' as "finishedAt"`

/** The import of this very file (by content) as this type from this source that has not come to its end. */
export async function findUnfinished(
  db: Pool,
  wanted: Pick<ImportRow, 'digest' | 'type' | 'source'>,
): Promise<ImportRow | null> {
  const read = await db.query<ImportRow>(
    `select ${columns} from imports where digest = $1 and type = $2 and source = $3 and state <> 'done'`,
    [wanted.digest, wanted.type, wanted.source],
  )
  return read.rows[0] ?? null
}

export async function insertImport(db: Pool, row: ImportRow): Promise<void> {
  await db.query(
    `insert into imports (id, digest, file, type, source, mapping, state, bytes, started_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      row.id,
      row.digest,
      row.file,
      row.type,
      row.source,
      jsonText(row.mapping),
      row.state,
      row.bytes,
      row.startedAt,
    ],
  )
}

/** Says how far the file has been read, in the transaction that keeps those rows. */
export async function advanceImport(
  tx: PoolClient,
  id: string,
  to: { rowsDone: number; bytesDone: number },
): Promise<void> {
  await tx.query({
    name: 'advance-import',
    text: `update imports set rows_done = greatest(rows_done, $2), bytes_done = $3, state = 'running' where id = $1`,
    values: [id, to.rowsDone, to.bytesDone],
  })
}

export async function finishImport(
  db: Pool,
  id: string,
  end: { state: 'done' | 'failed'; fault: Reason | null; at: string },
): Promise<void> {
  await db.query(
    "update imports set state = $2, fault = $3, finished_at = $4, bytes_done = case when $2 = 'done' then bytes else bytes_done end where id = $1",
    [id, end.state, end.fault === null ? null : jsonText(end.fault), end.at],
  )
}

export async function saveMapping(db: Pool, id: string, mapping: Record<string, unknown>): Promise<void> {
  await db.query('update imports set mapping = $2 where id = $1', [id, jsonText(mapping)])
}

export async function listImports(db: Pool, limit: number): Promise<ImportRow[]> {
  const read = await db.query<ImportRow>(
    `select ${columns} from imports order by started_at desc, id limit $1`,
    [limit],
  )
  return read.rows
}

export async function findImport(db: Pool, id: string): Promise<ImportRow | null> {
  const read = await db.query<ImportRow>(`select ${columns} from imports where id = $1`, [id])
  return read.rows[0] ?? null
}
