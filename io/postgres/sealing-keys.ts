import type { Pool, PoolClient } from 'pg'
import type { SuiteName } from '../secrets/cipher-suite.ts'

/** A key that seals or has sealed values. `wrapped` is the key itself by the id of each installation key it is sealed with. */
export interface SealingKeyRow {
  id: string
  suite: SuiteName
  /** The installation key that was in force when it was made. */
  root: string
  madeAt: string
  /** Since when nothing in the log lies under an older key; null while that is not known. */
  walkedAt: string | null
  wrapped: Record<string, string>
}

const wraps = `(select coalesce(jsonb_object_agg(root, wrapped), '{}') from wrapped_keys where key = sealing_keys.id) as wrapped`

/** Waits until no other process changes the keys; until the commit. */
export async function lockKeys(tx: PoolClient): Promise<void> {
  await tx.query('select pg_advisory_xact_lock(7813)')
}

/** Newest first: the first one seals. */
export async function readSealingKeys(db: Pool | PoolClient): Promise<SealingKeyRow[]> {
  const read = await db.query<
    Omit<SealingKeyRow, 'madeAt' | 'walkedAt'> & { made_at: Date; walked_at: Date | null }
  >(`select id, suite, root, made_at, walked_at, ${wraps} from sealing_keys order by place desc`)
  return read.rows.map(({ made_at, walked_at, ...row }) => ({
    ...row,
    madeAt: made_at.toISOString(),
    walkedAt: walked_at?.toISOString() ?? null,
  }))
}

export async function insertSealingKey(tx: PoolClient, key: Omit<SealingKeyRow, 'walkedAt'>): Promise<void> {
  const { id, suite, root, madeAt, wrapped } = key
  await tx.query('insert into sealing_keys (id, suite, root, made_at) values ($1, $2, $3, $4)', [
    id,
    suite,
    root,
    madeAt,
  ])
  await insertWraps(tx, id, wrapped)
}

/** A key sealed with further installation keys; those it is sealed with already stay. */
export async function insertWraps(
  tx: PoolClient,
  key: string,
  wrapped: Record<string, string>,
): Promise<void> {
  await tx.query(
    `insert into wrapped_keys (key, root, wrapped)
     select $1, given.root, given.wrapped from jsonb_each_text($2) as given (root, wrapped) on conflict do nothing`,
    [key, JSON.stringify(wrapped)],
  )
}

/** What a key is sealed as, by installation key; none where there is no such key. */
export async function readWraps(db: Pool | PoolClient, key: string): Promise<Record<string, string>> {
  const read = await db.query<{ root: string; wrapped: string }>(
    'select root, wrapped from wrapped_keys where key = $1',
    [key],
  )
  return Object.fromEntries(read.rows.map(({ root, wrapped }) => [root, wrapped]))
}

/** Nothing can be opened any more with an installation key other than this one. */
export async function keepWrapsOf(tx: PoolClient, root: string): Promise<void> {
  await tx.query('delete from wrapped_keys where root <> $1', [root])
}

export async function setWalked(db: Pool, id: string, at: string): Promise<void> {
  await db.query('update sealing_keys set walked_at = $2 where id = $1 and walked_at is null', [id, at])
}

export async function deleteSealingKey(tx: PoolClient, id: string): Promise<void> {
  await tx.query('delete from wrapped_keys where key = $1', [id])
  await tx.query('delete from sealing_keys where id = $1', [id])
}

/** Whether somebody has been joined or anything sent yet: then the names persons have must stay. */
export async function isInUse(tx: PoolClient): Promise<boolean> {
  const read = await tx.query<{ used: boolean }>(
    'select exists (select from receipts) or exists (select from accounts) as used',
  )
  return read.rows[0]?.used ?? false
}
