import { createHash, randomBytes } from 'node:crypto'
import { createReadStream } from 'node:fs'
import type { PoolClient } from 'pg'
import type { UploadRules } from '#core/materials/upload-rules.ts'
import {
  type FileRow,
  insertChunk,
  insertFile,
  listLooseFiles,
  lockFilesOf,
  type SealedFile,
} from '../postgres/files.ts'
import { transaction } from '../postgres/transaction.ts'
import { Refusal } from '../refusal.ts'
import type { System } from '../system.ts'
import { CHUNK_BYTES, sealChunk } from './file-sealer.ts'

export interface Sound {
  path: string
  account: string
  name: string
  kind: string
  mediaType: string
  bytes: number
}

/**
 * Keeps a file that was found sound: all of it, or nothing. What lies in the database is sealed piece by piece.
 * @throws Refusal `upload-too-many`
 */
export async function keepFile(system: System, sound: Sound, rules: UploadRules): Promise<FileRow> {
  const { path, ...told } = sound
  const key = randomBytes(32)
  const suite = system.keys.ring.keys[0]!.suite
  const digest = system.keys.digest(await sm3Of(path))
  const sealedKey = system.keys.seal(key.toString('hex'))
  const file = { ...told, id: system.newId(), caseNo: null, digest, suite, sealedKey, madeAt: system.now() }
  await transaction(system.pool, async (tx) => {
    await lockFilesOf(tx, file.account)
    const loose = await listLooseFiles(tx, file.account)
    if (loose.length >= rules.looseFiles) throw new Refusal('upload-too-many', { most: rules.looseFiles })
    await insertFile(tx, file)
    await insertChunks(tx, file, { path, key })
  })
  return file
}

async function sm3Of(path: string): Promise<string> {
  const hash = createHash('sm3')
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer)
  return hash.digest('hex')
}

async function insertChunks(
  tx: PoolClient,
  { id, suite }: SealedFile,
  { path, key }: { path: string; key: Buffer },
): Promise<void> {
  let no = 0
  for await (const chunk of createReadStream(path, { highWaterMark: CHUNK_BYTES })) {
    await insertChunk(tx, id, no, sealChunk(suite, key, { no, bytes: chunk as Buffer }))
    no += 1
  }
}
