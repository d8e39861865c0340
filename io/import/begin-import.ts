import type { PoolClient } from 'pg'
import type { Actor } from '#core/access/actor.ts'
import { writeBook } from '../access/book.ts'
import { withReason } from '../access/with-reason.ts'
import { fingerprintFile } from '../files/fingerprint.ts'
import { findUnfinished, type ImportRow, insertImport } from '../postgres/imports.ts'
import { Refusal } from '../refusal.ts'
import type { System } from '../system.ts'
import type { ImportRequest } from './import-file.ts'

/** An import that may begin: its row, and the lock that keeps a second process from importing the same file meanwhile. */
export interface Begun {
  row: ImportRow
  release: () => Promise<void>
}

/** Finds where this file stopped, or notes a new one. Refuses an unknown type and a file that is being imported now. */
export async function beginImport(system: System, request: ImportRequest): Promise<Begun> {
  if (!system.apps.types.has(request.type))
    throw new Refusal('type-unknown', { type: request.type.slice(0, 100) })
  const { sha256: digest, size } = await fingerprintFile(request.path)
  const lock = await system.pool.connect()
  if (!(await tryLock(lock, `${digest} ${request.type} ${request.source}`))) {
    lock.release()
    throw new Refusal('import-running', { file: request.file })
  }
  const wanted = { digest, type: request.type, source: request.source }
  // Ending the connection gives the lock back whatever state it is in.
  const release = async () => lock.release(true)
  try {
    const row =
      (await findUnfinished(system.pool, wanted)) ??
      (await noteImport(system, request, { ...wanted, bytes: size }))
    if (request.by) await write(system, request.by, row)
    return { row, release }
  } catch (error) {
    await release()
    throw error
  }
}

async function write(system: System, actor: Actor, { id, type, source, file }: ImportRow): Promise<void> {
  const detail = withReason('begun', `${file}, ${source}`)
  await writeBook(system.pool, actor, { looked: { act: 'import', type, key: id, detail }, at: system.now() })
}

async function tryLock(client: PoolClient, name: string): Promise<boolean> {
  const tried = await client.query<{ locked: boolean }>(
    'select pg_try_advisory_lock(hashtextextended($1, 0)) as locked',
    [name],
  )
  return tried.rows[0]?.locked === true
}

async function noteImport(
  system: System,
  request: ImportRequest,
  file: Pick<ImportRow, 'digest' | 'type' | 'source' | 'bytes'>,
): Promise<ImportRow> {
  const row: ImportRow = {
    ...file,
    id: system.newId(),
    file: request.file,
    mapping: { ...(request.map ?? {}) },
    state: 'running',
    bytesDone: 0,
    rowsDone: 0,
    fault: null,
    startedAt: system.now(),
    finishedAt: null,
  }
  await insertImport(system.pool, row)
  return row
}
