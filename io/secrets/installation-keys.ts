import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { StartFault } from '../start-fault.ts'
import { keyIdOf } from './derive-key.ts'
import { secretSetting } from './setting.ts'

/** A key of the installation. It lies outside the database, and what lies in the database opens with it alone. */
export interface InstallationKey {
  id: string
  bytes: Buffer
}

/**
 * The installation's keys, the one in force first: from `YIWANG_KEY` (64 hex digits) or the file `key` in the data folder,
 * made at the first start and readable by its owner only; and those before it, from `YIWANG_KEY_BEFORE` (divided by commas)
 * or the file `key.before`, for as long as a change takes.
 */
export function installationKeys(dataDir: string): InstallationKey[] {
  const file = join(dataDir, 'key')
  const now = secretSetting('YIWANG_KEY') ?? storedKey(file)
  const before = secretSetting('YIWANG_KEY_BEFORE') ?? textOf(`${file}.before`)
  const earlier = before.split(/[\s,]+/).filter((one) => one !== '')
  return [
    keyOf(now, 'YIWANG_KEY must be 64 hexadecimal digits.'),
    ...earlier.map((one) => keyOf(one, 'YIWANG_KEY_BEFORE must be 64 hexadecimal digits for each key.')),
  ]
}

function keyOf(hex: string, otherwise: string): InstallationKey {
  if (!/^[0-9a-f]{64}$/i.test(hex)) throw new StartFault(otherwise)
  const bytes = Buffer.from(hex, 'hex')
  return { id: keyIdOf(bytes), bytes }
}

function storedKey(file: string): string {
  if (!existsSync(file)) {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, `${randomBytes(32).toString('hex')}\n`, { mode: 0o600, flag: 'wx' })
  }
  return textOf(file)
}

function textOf(file: string): string {
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : ''
}
