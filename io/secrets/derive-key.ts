import { createHmac, hkdfSync } from 'node:crypto'

/** One key per purpose out of another (RFC 5869): a digest must tell nothing about a pseudonym. */
export function deriveKey(
  key: Uint8Array,
  purpose: string,
  { bytes = 32, hash = 'sha256' }: { bytes?: number; hash?: 'sha256' | 'sm3' } = {},
): Buffer {
  return Buffer.from(hkdfSync(hash, key, 'yiwang', purpose, bytes))
}

/** A name for a key that tells nothing of it. */
export function keyIdOf(key: Uint8Array): string {
  return createHmac('sha256', key).update('id').digest('hex').slice(0, 8)
}
