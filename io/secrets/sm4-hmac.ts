import { createCipheriv, createDecipheriv, createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import type { ByteSealer } from './cipher-suite.ts'
import { deriveKey } from './derive-key.ts'

const ALGORITHM = 'sm4-cbc'
const IV = 16
const MAC = 32

interface Keys {
  cipher: Buffer
  mac: Buffer
}

/**
 * SM4 in CBC mode and HMAC-SM3 over nonce and cipher text, with a key for each: nonce, code, cipher text. The code is checked
 * before anything is deciphered (encrypt, then authenticate), so padding tells nothing. OpenSSL has no GCM for SM4 here.
 */
export function sm4Hmac(key: Buffer): ByteSealer {
  const keys = {
    cipher: deriveKey(key, 'sm4', { bytes: 16, hash: 'sm3' }),
    mac: deriveKey(key, 'hmac-sm3', { hash: 'sm3' }),
  }
  return { seal: (bytes) => seal(keys, bytes), unseal: (body) => unseal(keys, body) }
}

function seal(keys: Keys, bytes: Buffer): Buffer {
  const iv = randomBytes(IV)
  const cipher = createCipheriv(ALGORITHM, keys.cipher, iv)
  const body = Buffer.concat([cipher.update(bytes), cipher.final()])
  return Buffer.concat([iv, codeOf(keys, iv, body), body])
}

function unseal(keys: Keys, bytes: Buffer): Buffer {
  const [iv, code, body] = [bytes.subarray(0, IV), bytes.subarray(IV, IV + MAC), bytes.subarray(IV + MAC)]
  if (code.length !== MAC || !timingSafeEqual(code, codeOf(keys, iv, body)))
    throw new Error('Not sealed with this key, or changed since.')
  const decipher = createDecipheriv(ALGORITHM, keys.cipher, iv)
  return Buffer.concat([decipher.update(body), decipher.final()])
}

function codeOf({ mac }: Keys, iv: Buffer, body: Buffer): Buffer {
  return createHmac('sm3', mac).update(iv).update(body).digest()
}
