import type { Pool, PoolClient } from 'pg'

/** A session as it is kept. Without an account it is one that is on its way to signing in. */
export interface SessionRow {
  account: string | null
  era: number | null
  madeAt: string
  endsAt: string
  lastAt: string
  secondAt: string | null
  acting: string | null
  data: Record<string, unknown> | null
}

/** A session that has not ended: within its time, of an active account, of the account's present era. */
export async function findSession(
  db: Pool,
  hash: Buffer,
  { now, idleSince }: { now: string; idleSince: string },
): Promise<SessionRow | null> {
  const read = await db.query<SessionRow>({
    name: 'find-session',
    text: `select account, sessions.era, to_json(sessions.made_at) #>> '{}' as "madeAt", to_json(ends_at) #>> '{}' as "endsAt",
             to_json(last_at) #>> '{}' as "lastAt", to_json(second_at) #>> '{}' as "secondAt", acting, data
           from sessions left join accounts on accounts.id = sessions.account
           where hash = $1 and ends_at > $2 and last_at > $3
             and (account is null or (state = 'active' and accounts.era = sessions.era))`,
    values: [hash, now, idleSince],
  })
  return read.rows[0] ?? null
}

/** Notes that a session is in use; a second factor that was idle for too long is taken from it. */
export async function touchSession(
  db: Pool,
  hash: Buffer,
  { now, keepsSecond }: { now: string; keepsSecond: boolean },
): Promise<void> {
  await db.query({
    name: 'touch-session',
    text: `update sessions set last_at = greatest(last_at, $2), second_at = case when $3 then second_at end where hash = $1`,
    values: [hash, now, keepsSecond],
  })
}

export async function insertSession(db: Pool, hash: Buffer, row: SessionRow): Promise<void> {
  await db.query({
    name: 'insert-session',
    text: `insert into sessions (hash, account, era, made_at, ends_at, last_at, second_at, acting, data)
           values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
           on conflict (hash) do update set account = excluded.account, era = excluded.era, made_at = excluded.made_at,
             ends_at = excluded.ends_at, second_at = excluded.second_at, acting = excluded.acting, data = excluded.data`,
    values: [hash, ...valuesOf(row)],
  })
}

/** Changes a session that is there; one that has been ended in the meantime stays ended. */
export async function updateSession(db: Pool, hash: Buffer, row: SessionRow): Promise<void> {
  const { secondAt, acting, data } = row
  await db.query({
    name: 'update-session',
    text: 'update sessions set second_at = $2, acting = $3, data = $4 where hash = $1',
    values: [hash, secondAt, acting, data],
  })
}

/** Takes what a session waits with out of it: of two who ask at once one gets it. */
export async function takeSessionData(db: Pool, hash: Buffer): Promise<unknown> {
  const taken = await db.query<{ data: unknown }>(
    `update sessions set data = null
     from (select hash, data from sessions where hash = $1 and data is not null for update) as waiting
     where sessions.hash = waiting.hash returning waiting.data`,
    [hash],
  )
  return taken.rows[0]?.data ?? null
}

/** A session as its owner sees it. Its hash names it: nobody gets in with that. */
export interface OwnSession {
  hash: Buffer
  madeAt: string
  lastAt: string
}

/** The sessions of an account that have not ended, the latest used first. */
export async function listSessions(
  db: Pool,
  { account, now, idleSince }: { account: string; now: string; idleSince: string },
): Promise<OwnSession[]> {
  const read = await db.query<OwnSession>(
    `select hash, to_json(sessions.made_at) #>> '{}' as "madeAt", to_json(last_at) #>> '{}' as "lastAt"
     from sessions join accounts on accounts.id = sessions.account
     where account = $1 and ends_at > $2 and last_at > $3 and accounts.era = sessions.era
     order by last_at desc, hash limit 200`,
    [account, now, idleSince],
  )
  return read.rows
}

/** Ends one session of an account; false where it has none such. */
export async function endSessionOf(
  tx: PoolClient,
  { account, hash }: { account: string; hash: Buffer },
): Promise<boolean> {
  const ended = await tx.query('delete from sessions where account = $1 and hash = $2', [account, hash])
  return ended.rowCount === 1
}

export async function deleteSession(db: Pool, hash: Buffer): Promise<void> {
  await db.query('delete from sessions where hash = $1', [hash])
}

/** Clears away what has ended anyway. */
export async function forgetSessions(
  db: Pool,
  { now, idleSince }: { now: string; idleSince: string },
): Promise<void> {
  await db.query('delete from sessions where ends_at <= $1 or last_at <= $2', [now, idleSince])
}

function valuesOf({ account, era, madeAt, endsAt, lastAt, secondAt, acting, data }: SessionRow): unknown[] {
  return [account, era, madeAt, endsAt, lastAt, secondAt, acting, data]
}
