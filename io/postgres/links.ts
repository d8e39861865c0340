import type { Pool, PoolClient } from 'pg'
import type { GrantableRole } from '#core/access/role.ts'

/** What a one-time link is for: the first holder of a role, or an account's first or next password. */
export type LinkPurpose = { role: GrantableRole; account: null } | { role: null; account: string }

/** Makes a link; an earlier one for the same is good no longer. */
export async function insertLink(
  tx: PoolClient,
  { role, account }: LinkPurpose,
  { hash, at, endsAt }: { hash: Buffer; at: string; endsAt: string },
): Promise<void> {
  await tx.query('delete from one_time_links where used_at is null and (role = $1 or account = $2)', [
    role,
    account,
  ])
  await tx.query(
    'insert into one_time_links (hash, role, account, made_at, ends_at) values ($1, $2, $3, $4, $5)',
    [hash, role, account, at, endsAt],
  )
}

/** What a link is for that was not used and is not past its time. */
export async function findLink(db: Pool, hash: Buffer, now: string): Promise<LinkPurpose | null> {
  const read = await db.query<LinkPurpose>(
    'select role, account from one_time_links where hash = $1 and used_at is null and ends_at > $2',
    [hash, now],
  )
  return read.rows[0] ?? null
}

/** Uses a link; false where it was used, or ended, in the meantime. */
export async function closeLink(tx: PoolClient, hash: Buffer, now: string): Promise<boolean> {
  const used = await tx.query(
    'update one_time_links set used_at = $2 where hash = $1 and used_at is null and ends_at > $2',
    [hash, now],
  )
  return used.rowCount === 1
}

/** Clears away what can be used no more. */
export async function forgetLinks(db: Pool, now: string): Promise<void> {
  await db.query('delete from one_time_links where ends_at <= $1', [now])
}
