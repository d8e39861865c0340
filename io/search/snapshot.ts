import type { Pool, PoolClient } from 'pg'

/**
 * Runs reads on one snapshot: a merge between two statements must not take a segment away. Sequential scans are off,
 * because the planner takes a common token with a limit for a cheap scan, which it is not when the hits lie at the end.
 */
export async function withSnapshot<T>(pool: Pool, read: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect()
  try {
    await client.query('begin isolation level repeatable read read only; set local enable_seqscan = off')
    return await read(client)
  } finally {
    await client.query('rollback').finally(() => client.release())
  }
}
