import { createWriteStream, mkdirSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { type Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { Refusal } from '../refusal.ts'
import type { System } from '../system.ts'
import { freeBytes, requireRoom } from './disk-room.ts'

/** After so many bytes the room on the disk is looked at again. */
const LOOK_EVERY = 64 * 1024 * 1024

/** The folder in which bodies lie while they are taken in; nobody but the platform reads it. */
export function uploadsIn({ dataDir }: Pick<System, 'dataDir'>): string {
  const folder = join(dataDir, 'uploads')
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  return folder
}

/** How much a body may bring, in bytes. */
export interface BodyBounds {
  most: number
  tooLarge: Refusal
  /**
   * So much more is read, and dropped, before it is refused: somebody who is still sending when the answer comes sees a broken
   * line and no answer.
   */
  heardOut?: number
  /** What its file's name begins with, so that it is known by that. */
  prefix?: string
  free?: typeof freeBytes
}

/**
 * Stores a body as a file, which whoever asked for it removes. Of a body that breaks off, brings more than it may, or would
 * fill the disk, nothing stays.
 */
export async function storeBody(
  system: System,
  body: Readable,
  { free = freeBytes, prefix = '', ...bounds }: BodyBounds,
): Promise<{ path: string; bytes: number }> {
  const folder = uploadsIn(system)
  const path = join(folder, `${prefix}${system.newId()}`)
  const roomy = () => requireRoom(system, folder, free)
  await roomy()
  const file = createWriteStream(path, { mode: 0o600 })
  try {
    await pipeline(body, bounded({ ...bounds, roomy }), file)
  } catch (error) {
    await rm(path, { force: true })
    throw (error as NodeJS.ErrnoException).code === 'ENOSPC' ? new Refusal('disk-full') : error
  }
  return { path, bytes: file.bytesWritten }
}

/** Passes a stream on until it has brought more than it may, or there is no room for more of it. */
function bounded({
  most,
  tooLarge,
  heardOut = 0,
  roomy,
}: BodyBounds & { roomy: () => Promise<void> }): Transform {
  let came = 0
  let looked = 0
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      came += chunk.length
      if (came > most) return done(came > most + heardOut ? tooLarge : null)
      if (came - looked < LOOK_EVERY) return done(null, chunk)
      looked = came
      roomy().then(() => done(null, chunk), done)
    },
    flush: (done) => done(came > most ? tooLarge : null),
  })
}
