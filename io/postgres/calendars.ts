import type { Pool, PoolClient } from 'pg'

/** Gives an account a new address for its calendar; the earlier one ends. */
export async function saveCalendar(
  tx: PoolClient,
  { account, hash, at }: { account: string; hash: Buffer; at: string },
): Promise<void> {
  await tx.query(
    `insert into calendars (account, hash, made_at) values ($1, $2, $3)
     on conflict (account) do update set hash = excluded.hash, made_at = excluded.made_at`,
    [account, hash, at],
  )
}

export async function deleteCalendar(tx: PoolClient, account: string): Promise<void> {
  await tx.query('delete from calendars where account = $1', [account])
}

/** Since when an account has an address for its calendar; null where it has none. */
export async function calendarOf(db: Pool, account: string): Promise<string | null> {
  const read = await db.query<{ madeAt: string }>(
    `select to_json(made_at) #>> '{}' as "madeAt" from calendars where account = $1`,
    [account],
  )
  return read.rows[0]?.madeAt ?? null
}

/** Whose calendar an address leads to. */
export async function calendarAccount(db: Pool, hash: Buffer): Promise<string | null> {
  const read = await db.query<{ account: string }>({
    name: 'calendar-account',
    text: 'select account from calendars where hash = $1',
    values: [hash],
  })
  return read.rows[0]?.account ?? null
}
