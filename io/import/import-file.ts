import type { PoolClient } from 'pg'
import type { Actor } from '#core/access/actor.ts'
import type { LoadedType } from '#core/load-record-type.ts'
import type { Reason } from '#core/quality.ts'
import { acquire } from '#loop/acquire/acquire.ts'
import type { MapFile } from '../files/map-file.ts'
import type { RowBatch } from '../files/raw-row.ts'
import { readRows } from '../files/read-rows.ts'
import { acceptBatch, count, type Received } from '../log/accept.ts'
import { type Balance, emptyBalance } from '../postgres/balances.ts'
import { advanceImport, finishImport, type ImportRow, saveMapping } from '../postgres/imports.ts'
import { transaction } from '../postgres/transaction.ts'
import { acquireContext, type System } from '../system.ts'
import { beginImport } from './begin-import.ts'
import { type RowMapper, rowMapper } from './map-row.ts'

export interface ImportRequest {
  path: string
  /** The name people know the file by; the path's own where it is not another. */
  file: string
  type: string
  source: string
  map?: MapFile
  /** Who brings it in from elsewhere: written down before the first row is taken. */
  by?: Actor
  onProgress?: (progress: Progress) => void
}

export interface Progress {
  importId: string
  bytes: number
  bytesDone: number
  rows: number
  balance: Balance
  resumedAt: number
}

export interface ImportEnd extends Progress {
  state: 'done' | 'failed'
  fault: Reason | null
  unmapped: string[]
}

/**
 * Brings a file in. Each batch of rows, its balance and the place reached are kept in one transaction, so an import that
 * is killed goes on where it was and ends with the same balance. Memory does not grow with the file.
 */
export async function importFile(system: System, request: ImportRequest): Promise<ImportEnd> {
  const begun = await beginImport(system, request)
  try {
    return await new Importing(system, request, begun.row).run()
  } finally {
    await begun.release()
  }
}

class Importing {
  readonly system: System
  readonly request: ImportRequest
  readonly row: ImportRow
  readonly type: LoadedType
  readonly progress: Progress
  mapper: RowMapper | null = null
  unmapped: string[] = []
  keeping: Promise<void> = Promise.resolve()

  constructor(system: System, request: ImportRequest, row: ImportRow) {
    this.system = system
    this.request = request
    this.row = row
    this.type = system.apps.types.get(request.type)!
    this.progress = {
      importId: row.id,
      bytes: row.bytes,
      bytesDone: 0,
      rows: row.rowsDone,
      balance: { ...emptyBalance },
      resumedAt: row.rowsDone,
    }
  }

  async run(): Promise<ImportEnd> {
    let fault: Reason | null = null
    const { encoding, sheet } = this.request.map ?? {}
    for await (const batch of readRows(this.request.path, { name: this.request.file, encoding, sheet })) {
      fault = (await this.take(batch)) ?? fault
      if (fault) break
    }
    await this.keeping
    return await this.end(fault)
  }

  /** Acquires a batch while the one before is being written: the processor and the database work at the same time. */
  async take(batch: RowBatch): Promise<Reason | null> {
    const mapper = this.mapperFor(batch)
    if (mapper.faults.length > 0) return mapper.faults[0] ?? null
    const rows = batch.rows.filter((row) => row.number > this.row.rowsDone)
    const context = acquireContext(this.system)
    const received = rows.map((row): Received => {
      const intake = {
        source: this.request.source,
        type: this.request.type,
        row: row.number,
        raw: row.raw,
        data: mapper.map(row.values),
        ...(row.fault ? { fault: row.fault } : {}),
      }
      return { intake, taken: acquire(this.system.apps, intake, context), importId: this.row.id }
    })
    await this.keeping
    const last = rows.at(-1)?.number ?? this.progress.rows
    this.keeping = this.keep(received, { rowsDone: last, bytesDone: batch.bytesRead })
    // Awaited before the next batch and at the end; until then a failure must not count as nobody's.
    this.keeping.catch(() => {})
    return batch.fault ?? null
  }

  mapperFor(batch: RowBatch): RowMapper {
    if (this.mapper) return this.mapper
    this.mapper = rowMapper(this.type, batch.file.header ?? null, this.request.map)
    this.unmapped = this.mapper.unmapped
    return this.mapper
  }

  async keep(received: Received[], to: { rowsDone: number; bytesDone: number }): Promise<void> {
    const { pool, keys, newId, now } = this.system
    const results = await transaction(pool, async (tx: PoolClient) => {
      const kept =
        received.length === 0 ? [] : await acceptBatch(tx, received, { now: now(), newId, seal: keys.seal })
      await advanceImport(tx, this.row.id, to)
      return kept
    })
    for (const result of results) count(this.progress.balance, result.outcome)
    this.progress.rows = to.rowsDone
    this.progress.bytesDone = to.bytesDone
    this.request.onProgress?.(this.progress)
  }

  async end(fault: Reason | null): Promise<ImportEnd> {
    const { pool, now } = this.system
    const state = fault ? 'failed' : 'done'
    if (this.unmapped.length > 0)
      await saveMapping(pool, this.row.id, { ...this.row.mapping, unmapped: this.unmapped })
    await finishImport(pool, this.row.id, { state, fault, at: now() })
    return { ...this.progress, state, fault, unmapped: this.unmapped }
  }
}
