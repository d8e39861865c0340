import type { Pool, PoolClient } from 'pg'

/** Each try waits for whoever held the other lock, so a few are plenty. */
const MOST_TRIES = 5
const DEADLOCK = '40P01'

/**
 * Runs the work in one transaction: all of it is kept, or nothing. Of two that wait for one another the database ends one; that one
 * begins anew, so `work` must change nothing but through `tx`.
 */
export async function transaction<T>(pool: Pool, work: (tx: PoolClient) => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await tryOnce(pool, work)
    } catch (error) {
      if (tries === MOST_TRIES || (error as { code?: unknown }).code !== DEADLOCK) throw error
    }
  }
}

async function tryOnce<T>(pool: Pool, work: (tx: PoolClient) => Promise<T>): Promise<T> {
  const tx = await pool.connect()
  let broken: Error | undefined
  try {
    await tx.query('begin')
    const result = await work(tx)
    await tx.query('commit')
    return result
  } catch (error) {
    await tx.query('rollback').catch((failure: Error) => {
      broken = failure
    })
    throw error
  } finally {
    tx.release(broken)
  }
}

/**
 * Like {@link transaction}, but does not wait for the disk: a power cut may undo the last half second of it. For what only
 * guards or counts, never for what was confirmed to somebody.
 */
export async function lightTransaction<T>(pool: Pool, work: (tx: PoolClient) => Promise<T>): Promise<T> {
  return await transaction(pool, async (tx) => {
    await tx.query('set local synchronous_commit to off')
    return await work(tx)
  })
}
