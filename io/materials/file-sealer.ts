import { type ByteSealer, byteSealerOf, type SuiteName } from '../secrets/cipher-suite.ts'
import { deriveKey } from '../secrets/derive-key.ts'

/** So much of a file is sealed at once, and held in memory. */
export const CHUNK_BYTES = 256 * 1024

/**
 * Seals the pieces of one file, each with a key that follows from the file's own and from its place: a piece that was moved,
 * or comes from another file, does not open.
 * @param key 32 bytes by chance, used for no other file
 */
export function sealChunk(
  suite: SuiteName,
  key: Buffer,
  { no, bytes }: { no: number; bytes: Buffer },
): Buffer {
  return sealerAt(suite, key, no).seal(bytes)
}

export function unsealChunk(
  suite: SuiteName,
  key: Buffer,
  { no, body }: { no: number; body: Buffer },
): Buffer {
  return sealerAt(suite, key, no).unseal(body)
}

function sealerAt(suite: SuiteName, key: Buffer, no: number): ByteSealer {
  return byteSealerOf(suite, deriveKey(key, `chunk ${no}`, { hash: suite === 'sm' ? 'sm3' : 'sha256' }))
}
