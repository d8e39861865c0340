import { createHash, timingSafeEqual } from 'node:crypto'
import { parseDictionary, serializeDictionary } from 'structured-headers'

/** The algorithms of RFC 9530 that are not marked as insecure. */
const hashes = { 'sha-256': 'sha256', 'sha-512': 'sha512' } as const
export type DigestAlgorithm = keyof typeof hashes

export type Digests = ReadonlyMap<DigestAlgorithm, Buffer>

/** The value of `Content-Digest` for a content. */
export function contentDigest(content: Uint8Array, algorithm: DigestAlgorithm = 'sha-256'): string {
  return serializeDictionary({ [algorithm]: new Uint8Array(digestOf(content, algorithm)) })
}

/** The digests of a field that we can check; others are passed over. Null when the field cannot be read or has none of ours. */
export function readContentDigest(field: string): Digests | null {
  const read = new Map<DigestAlgorithm, Buffer>()
  try {
    for (const [name, [value]] of parseDictionary(field)) {
      if (!Object.hasOwn(hashes, name)) continue
      if (!(value instanceof ArrayBuffer)) return null
      read.set(name as DigestAlgorithm, Buffer.from(value))
    }
  } catch {
    // A field that is no dictionary has no digest: the answer below says so.
    return null
  }
  return read.size > 0 ? read : null
}

/** Whether a content has every one of the digests. */
export function hasDigests(content: Uint8Array, digests: Digests): boolean {
  return [...digests].every(([algorithm, wanted]) => {
    const found = digestOf(content, algorithm)
    return wanted.length === found.length && timingSafeEqual(wanted, found)
  })
}

function digestOf(content: Uint8Array, algorithm: DigestAlgorithm): Buffer {
  return createHash(hashes[algorithm]).update(content).digest()
}
