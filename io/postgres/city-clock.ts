import type { Pool, PoolClient } from 'pg'

/** How far the clock of a sample city stands ahead of the real one, in milliseconds. */
export async function readAhead(db: Pool | PoolClient): Promise<number> {
  const read = await db.query<{ ahead: number }>('select ahead_ms as ahead from city_clock')
  return read.rows[0]?.ahead ?? 0
}

/**
 * Moves the clock on. Sessions move with it: whoever is signed in is not signed out by days that only pass for the city.
 */
export async function moveAhead(tx: PoolClient, ms: number): Promise<void> {
  await tx.query(
    `insert into city_clock (ahead_ms) values ($1)
     on conflict (single) do update set ahead_ms = city_clock.ahead_ms + excluded.ahead_ms`,
    [ms],
  )
  await tx.query(
    `update sessions set made_at = made_at + $1 * interval '1 millisecond', last_at = last_at + $1 * interval '1 millisecond',
       ends_at = ends_at + $1 * interval '1 millisecond', second_at = second_at + $1 * interval '1 millisecond'`,
    [ms],
  )
  await tx.query(`select pg_notify('yiwang_log', '')`)
}
