import { randomBytes } from 'node:crypto'
import type { PoolClient } from 'pg'
import { rewind } from '../postgres/cursors.ts'
import { insertSealingKey } from '../postgres/sealing-keys.ts'
import type { SuiteName } from './cipher-suite.ts'
import type { InstallationKey } from './installation-keys.ts'
import { wrapKey } from './wrap-key.ts'

/**
 * A new key to seal with, by chance, sealed with every installation key that is given, so that a process which has only the
 * earlier one can use it too. What lies under older keys is sealed anew from the beginning of the log.
 */
export async function makeSealingKey(
  tx: PoolClient,
  roots: readonly InstallationKey[],
  suite: SuiteName,
): Promise<string> {
  const key = randomBytes(32)
  const id = randomBytes(4).toString('hex')
  const wrapped = Object.fromEntries(roots.map((root) => [root.id, wrapKey(key, root, suite)]))
  await insertSealingKey(tx, { id, suite, root: roots[0]!.id, madeAt: new Date().toISOString(), wrapped })
  await rewind(tx, 'reseal')
  return id
}
