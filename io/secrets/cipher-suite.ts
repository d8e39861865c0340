import { createSecretKey } from 'node:crypto'
import { StartFault } from '../start-fault.ts'
import { aesGcm } from './aes-gcm.ts'
import { sm4Hmac } from './sm4-hmac.ts'

/** `aes`: AES-256-GCM (NIST SP 800-38D). `sm`: SM4-CBC (GB/T 32907), then HMAC-SM3 (GB/T 32905) over it. */
export const suiteNames = ['aes', 'sm'] as const
export type SuiteName = (typeof suiteNames)[number]

/** What seals bytes with one key. What was not sealed with this key, or was changed, throws. */
export interface ByteSealer {
  seal: (bytes: Buffer) => Buffer
  unseal: (body: Buffer) => Buffer
}

/** The same for texts; a sealed text is base64url. */
export interface Sealer {
  seal: (text: string) => string
  unseal: (body: string) => string
}

const suites: Readonly<Record<SuiteName, (key: Buffer) => ByteSealer>> = {
  aes: (key) => aesGcm(createSecretKey(key)),
  sm: sm4Hmac,
}

/** @param key 32 bytes */
export function byteSealerOf(suite: SuiteName, key: Buffer): ByteSealer {
  return suites[suite](key)
}

/** @param key 32 bytes */
export function sealerOf(suite: SuiteName, key: Buffer): Sealer {
  const sealer = byteSealerOf(suite, key)
  return {
    seal: (text) => sealer.seal(Buffer.from(text, 'utf8')).toString('base64url'),
    unseal: (body) => sealer.unseal(Buffer.from(body, 'base64url')).toString('utf8'),
  }
}

/** The suite of `YIWANG_SUITE`; null where nothing is chosen. */
export function chosenSuite(): SuiteName | null {
  const chosen = process.env.YIWANG_SUITE
  if (chosen === undefined || chosen === '') return null
  if ((suiteNames as readonly string[]).includes(chosen)) return chosen as SuiteName
  throw new StartFault('YIWANG_SUITE must be aes or sm.')
}
