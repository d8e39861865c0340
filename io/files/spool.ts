import { createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'

export type Spooled = { path: string; remove(): Promise<void> }

/**
 * Writes bytes to a temporary file: a workbook is a zip, whose directory stands at its end, so one that comes as
 * a stream or gzipped must lie on a disk to be read without being held.
 */
export async function spool(chunks: AsyncIterable<Buffer>): Promise<Spooled> {
  const folder = await mkdtemp(join(tmpdir(), 'yiwang-'))
  const remove = () => rm(folder, { recursive: true, force: true })
  const path = join(folder, 'file')
  try {
    await pipeline(chunks, createWriteStream(path, { mode: 0o600 }))
    return { path, remove }
  } catch (error) {
    await remove()
    throw error
  }
}
