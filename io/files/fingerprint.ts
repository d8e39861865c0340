import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'

export type Fingerprint = {
  /** SHA-256 of the bytes as they lie on the disk, in lower-case hexadecimal. */
  sha256: string
  /** Bytes. */
  size: number
}

/**
 * Tells whether a file is the same as one seen before, so that an interrupted import goes on where it was.
 * Rejects with the system's error if the file cannot be read.
 */
export async function fingerprintFile(path: string): Promise<Fingerprint> {
  const hash = createHash('sha256')
  let size = 0
  for await (const chunk of createReadStream(path, { highWaterMark: 1024 * 1024 })) {
    hash.update(chunk)
    size += chunk.length
  }
  return { sha256: hash.digest('hex'), size }
}
