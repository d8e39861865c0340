import { createCipheriv, createDecipheriv, type KeyObject, randomBytes } from 'node:crypto'
import type { ByteSealer } from './cipher-suite.ts'

const ALGORITHM = 'aes-256-gcm'
const IV = 12
const TAG = 16

/** AES-256-GCM with a new nonce of 96 bits each time: nonce, tag, cipher text. */
export function aesGcm(key: KeyObject): ByteSealer {
  return { seal: (bytes) => seal(key, bytes), unseal: (body) => unseal(key, body) }
}

function seal(key: KeyObject, bytes: Buffer): Buffer {
  const iv = randomBytes(IV)
  const cipher = createCipheriv(ALGORITHM, key, iv, { authTagLength: TAG })
  const body = Buffer.concat([cipher.update(bytes), cipher.final()])
  return Buffer.concat([iv, cipher.getAuthTag(), body])
}

/** The length of the tag is fixed: a shorter one would be taken as it is and be the easier to guess. */
function unseal(key: KeyObject, bytes: Buffer): Buffer {
  const decipher = createDecipheriv(ALGORITHM, key, bytes.subarray(0, IV), { authTagLength: TAG })
  decipher.setAuthTag(bytes.subarray(IV, IV + TAG))
  return Buffer.concat([decipher.update(bytes.subarray(IV + TAG)), decipher.final()])
}
