import { randomBytes } from 'node:crypto'
import type { Pool, PoolClient } from 'pg'
import {
  insertSealingKey,
  insertWraps,
  isInUse,
  keepWrapsOf,
  lockKeys,
  readSealingKeys,
  readWraps,
  type SealingKeyRow,
} from '../postgres/sealing-keys.ts'
import { transaction } from '../postgres/transaction.ts'
import { chosenSuite, type SuiteName } from './cipher-suite.ts'
import { deriveKey, keyIdOf } from './derive-key.ts'
import type { InstallationKey } from './installation-keys.ts'
import { openWrapped } from './key-ring.ts'
import { makeSealingKey } from './make-sealing-key.ts'
import { wrapKey } from './wrap-key.ts'

/** The key that never changes: names of persons, digests and what follows from them. */
export const HOUSE = 'house'

/**
 * Puts the keys of the database in order before anything is done with them. At the first start they are made. Where the
 * installation's key is another than before, they are sealed with it as well, and a new sealing key begins; once the key
 * before it is no longer given, nothing is left that it opens.
 */
export async function prepareKeys(pool: Pool, roots: readonly InstallationKey[]): Promise<void> {
  await transaction(pool, async (tx) => {
    await lockKeys(tx)
    const house = await readWraps(tx, HOUSE)
    if (Object.keys(house).length === 0) return await makeFirst(tx, roots)
    const keys = await readSealingKeys(tx)
    await wrapAnew(tx, [{ id: HOUSE, wrapped: house }, ...keys], roots)
    await followChange(tx, keys[0]!, roots)
    if (roots.length === 1) await keepWrapsOf(tx, roots[0]!.id)
  })
}

/**
 * An installation of before there were keys in the database keeps what followed from its key: the names of persons, and
 * what it sealed. A new one gets keys by chance.
 */
async function makeFirst(tx: PoolClient, roots: readonly InstallationKey[]): Promise<void> {
  const root = roots.at(-1)!.bytes
  const isOld = await isInUse(tx)
  const suite = chosenSuite() ?? 'aes'
  await insertWraps(tx, HOUSE, wrapsOf(isOld ? root : randomBytes(32), roots, suite))
  if (isOld) await keepFirstKey(tx, roots)
  else await makeSealingKey(tx, roots, suite)
}

async function keepFirstKey(tx: PoolClient, roots: readonly InstallationKey[]): Promise<void> {
  const { id: root, bytes } = roots.at(-1)!
  const key = deriveKey(bytes, 'seal')
  const madeAt = new Date().toISOString()
  const wrapped = wrapsOf(key, roots, 'aes')
  await insertSealingKey(tx, { id: keyIdOf(key), suite: 'aes', root, madeAt, wrapped })
}

async function wrapAnew(
  tx: PoolClient,
  keys: readonly Pick<SealingKeyRow, 'id' | 'wrapped'>[],
  roots: readonly InstallationKey[],
): Promise<void> {
  const [root] = roots
  for (const { id, wrapped } of keys) {
    if (wrapped[root!.id] !== undefined) continue
    const suite = chosenSuite() ?? (Object.values(wrapped)[0]!.split('.')[0] as SuiteName)
    await insertWraps(tx, id, wrapsOf(openWrapped(wrapped, roots), [root!], suite))
  }
}

/** A new sealing key where the newest was made under a key that is given as an earlier one, or in another suite than is chosen. */
async function followChange(
  tx: PoolClient,
  newest: SealingKeyRow,
  roots: readonly InstallationKey[],
): Promise<void> {
  const suite = chosenSuite() ?? newest.suite
  const isEarlier = roots.slice(1).some(({ id }) => id === newest.root)
  if (isEarlier || suite !== newest.suite) await makeSealingKey(tx, roots, suite)
}

function wrapsOf(key: Buffer, roots: readonly InstallationKey[], suite: SuiteName): Record<string, string> {
  return Object.fromEntries(roots.map((root) => [root.id, wrapKey(key, root, suite)]))
}
