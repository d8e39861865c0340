import { createWriteStream, mkdirSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { FastifyRequest } from 'fastify'
import { importFile } from '../import/import-file.ts'
import { Refusal } from '../refusal.ts'
import type { System } from '../system.ts'

interface Upload {
  type: string | undefined
  file: string | undefined
  source: string | undefined
}

/**
 * Stores the body as a file, then imports it while the caller watches its progress. The stored file goes when all of it is
 * in; one that could not be read to its end stays, so that it can be looked at.
 */
export async function receiveUpload(
  system: System,
  request: FastifyRequest,
  upload: Upload,
): Promise<{ id: string }> {
  if (!isKnown(system, upload)) throw new Refusal('type-unknown', { type: upload.type ?? '' })
  if (!(request.body instanceof Readable)) throw new Refusal('empty-body')
  const path = await store(system, request.body)
  const { type, file = 'upload', source = 'import' } = upload
  return await new Promise((resolve, reject) => {
    const onProgress = (progress: { importId: string }) => resolve({ id: progress.importId })
    importFile(system, { path, file, type, source, onProgress })
      .then(async (end) => {
        resolve({ id: end.importId })
        if (end.state === 'done') await rm(path, { force: true })
        else system.say(`Import of ${file} stopped: ${end.fault?.code}; the file is kept as ${path}.`)
      })
      .catch((error: Error) => {
        system.say(`Import of ${file} broke off: ${error.message}; the file is kept as ${path}.`)
        reject(error)
      })
  })
}

function isKnown(system: System, upload: Upload): upload is Upload & { type: string } {
  return upload.type !== undefined && system.apps.types.has(upload.type)
}

async function store(system: System, body: Readable): Promise<string> {
  const folder = join(system.dataDir, 'uploads')
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const path = join(folder, system.newId())
  await pipeline(body, createWriteStream(path, { mode: 0o600 }))
  return path
}
