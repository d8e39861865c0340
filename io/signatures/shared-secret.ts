import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import type { ThingAlgorithm } from '#core/thing.ts'

/** A secret that both sides have, ready to sign and to check with. */
export interface SharedSecret {
  algorithm: ThingAlgorithm
  sign: (message: Uint8Array) => Buffer
  /** Whether the code (32 bytes, whole) is this secret's over the message. Never throws. */
  verify: (message: Uint8Array, code: Buffer) => boolean
}

const hashes: Readonly<Record<ThingAlgorithm, string>> = { 'hmac-sha256': 'sha256', 'hmac-sm3': 'sm3' }

/** As many bytes as the hashes give: more make a code no stronger (RFC 2104 §3). */
const SECRET_BYTES = 32

/** A new secret as it is told and typed: 43 characters of base64url. */
export function newSharedSecret(): string {
  return randomBytes(SECRET_BYTES).toString('base64url')
}

/** Message authentication by a shared secret (RFC 9421 §3.3.3). */
export function sharedSecret(secret: Uint8Array, algorithm: ThingAlgorithm): SharedSecret {
  const sign = (message: Uint8Array) => createHmac(hashes[algorithm], secret).update(message).digest()
  return {
    algorithm,
    sign,
    verify: (message, code) => {
      const wanted = sign(message)
      return code.length === wanted.length && timingSafeEqual(code, wanted)
    },
  }
}
