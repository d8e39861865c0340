import type { Pool, PoolClient } from 'pg'
import { lockKeys, readSealingKeys, type SealingKeyRow } from '../postgres/sealing-keys.ts'
import { StartFault } from '../start-fault.ts'
import { chosenSuite, type Sealer, sealerOf } from './cipher-suite.ts'
import type { InstallationKey } from './installation-keys.ts'
import { makeSealingKey } from './make-sealing-key.ts'
import { unwrapKey } from './wrap-key.ts'

/**
 * The keys values are sealed with, as this process knows them. Another process may make a new one at any moment: a text whose
 * key is not known yet makes the ring read the keys anew, so both go on working.
 */
export class KeyRing {
  readonly #pool: Pool
  readonly #roots: readonly InstallationKey[]
  readonly #sealers = new Map<string, Sealer>()
  #rows: SealingKeyRow[] = []

  constructor(pool: Pool, roots: readonly InstallationKey[]) {
    this.#pool = pool
    this.#roots = roots
  }

  /** Newest first. */
  get keys(): readonly SealingKeyRow[] {
    return this.#rows
  }

  get newest(): string {
    return this.#rows[0]!.id
  }

  seal(text: string): string {
    return `${this.newest}.${this.#sealers.get(this.newest)!.seal(text)}`
  }

  async unseal(sealed: string): Promise<string> {
    const [id = '', body = ''] = sealed.split('.')
    if (!this.#sealers.has(id)) await this.refresh()
    const sealer = this.#sealers.get(id)
    if (!sealer) throw new Error(`Sealed with a key that is not here (${id}).`)
    return sealer.unseal(body)
  }

  /** Makes a new key, which seals once the transaction is done and the ring has been read anew. Answers its id. */
  async make(tx: PoolClient): Promise<string> {
    await lockKeys(tx)
    return await makeSealingKey(tx, this.#roots, chosenSuite() ?? this.#rows[0]!.suite)
  }

  async refresh(): Promise<void> {
    const rows = await readSealingKeys(this.#pool)
    for (const { id, suite, wrapped } of rows)
      if (!this.#sealers.has(id)) this.#sealers.set(id, sealerOf(suite, openWrapped(wrapped, this.#roots)))
    this.#rows = rows
  }
}

/** The key behind its wrappings: whichever installation key is known opens it. */
export function openWrapped(wrapped: Record<string, string>, roots: readonly InstallationKey[]): Buffer {
  const root = roots.find(({ id }) => wrapped[id] !== undefined)
  if (!root)
    throw new StartFault(
      'The database is sealed with another key. Set YIWANG_KEY (or the file key in the data folder) to the one it was kept with; where the key has been changed, the earlier one belongs in YIWANG_KEY_BEFORE until every value is sealed anew.',
    )
  return unwrapKey(wrapped[root.id]!, root)
}
