import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  hkdfSync,
  type KeyObject,
  randomBytes,
} from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { StartFault } from '../start-fault.ts'

/** Everything that needs the installation's key. The key lies outside the database. */
export interface Keys {
  /** Keyed SHA-256 (hex). */
  digest: (text: string) => string
  /** SM3-HMAC (hex) of a person's number (GB/T 32905): the only form in which persons are joined. */
  pseudonym: (number: string) => string
  /** AES-256-GCM; the key's id stands before the dot, so that a later key does not lose what an earlier one sealed. */
  seal: (text: string) => string
  /** Throws when the text was not sealed here or was changed since. */
  unseal: (sealed: string) => string
}

/**
 * The key from `YIWANG_KEY` (64 hex digits) or from the file `key` in the data folder, made at the first start and
 * readable by its owner only. Losing it makes sealed values unreadable: it belongs in the backup, apart from the database.
 */
export function openKeys(dataDir: string): Keys {
  const root = Buffer.from(process.env.YIWANG_KEY ?? storedKey(join(dataDir, 'key')), 'hex')
  if (root.length !== 32) throw new StartFault('YIWANG_KEY must be 64 hexadecimal digits.')
  const [digestKey, personKey, sealKey] = ['digest', 'person', 'seal'].map((purpose) => derive(root, purpose))
  // Measured: 3 us a digest with a prepared key, 13 us where each call prepares it again.
  const [digesting, naming, sealing] = [digestKey!, personKey!, sealKey!].map((key) => createSecretKey(key))
  const keyId = createHmac('sha256', sealKey!).update('id').digest('hex').slice(0, 8)
  return {
    digest: (text) => createHmac('sha256', digesting!).update(text).digest('hex'),
    pseudonym: (number) => createHmac('sm3', naming!).update(number).digest('hex'),
    seal: (text) => `${keyId}.${encrypt(sealing!, text)}`,
    unseal: (sealed) => decrypt(sealing!, sealed, keyId),
  }
}

/** One key per purpose: a digest must tell nothing about a pseudonym. */
function derive(root: Buffer, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', root, 'yiwang', purpose, 32))
}

function storedKey(file: string): string {
  if (!existsSync(file)) {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, `${randomBytes(32).toString('hex')}\n`, { mode: 0o600, flag: 'wx' })
  }
  return readFileSync(file, 'utf8').trim()
}

function encrypt(key: KeyObject, text: string): string {
  const iv = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', key, iv)
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return Buffer.concat([iv, cipher.getAuthTag(), body]).toString('base64url')
}

function decrypt(key: KeyObject, sealed: string, keyId: string): string {
  const [id, body] = sealed.split('.')
  if (id !== keyId || body === undefined) throw new Error(`Sealed with another key (${id}).`)
  const bytes = Buffer.from(body, 'base64url')
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12))
  decipher.setAuthTag(bytes.subarray(12, 28))
  return decipher.update(bytes.subarray(28), undefined, 'utf8') + decipher.final('utf8')
}
