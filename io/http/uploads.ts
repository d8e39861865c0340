import { rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import type { FastifyRequest } from 'fastify'
import { defaultFileLimits } from '../files/file-limits.ts'
import { storeBody } from '../files/store-body.ts'
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
 * in; one that could not be read to its end stays, so that it can be looked at. Of a body that breaks off nothing stays.
 */
export async function receiveUpload(
  system: System,
  request: FastifyRequest,
  upload: Upload,
): Promise<{ id: string }> {
  if (!isKnown(system, upload)) throw new Refusal('type-unknown', { type: upload.type ?? '' })
  if (!(request.body instanceof Readable)) throw new Refusal('empty-body')
  const most = defaultFileLimits.maxFileBytes
  const tooLarge = new Refusal('body-too-large', { most })
  const { path } = await storeBody(system, request.body, { most, tooLarge })
  const { type, file = 'upload', source = 'import' } = upload
  return await new Promise((resolve, reject) => {
    const onProgress = (progress: { importId: string }) => resolve({ id: progress.importId })
    importFile(system, { path, file, type, source, by: request.actor, onProgress })
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
