import type { Pool } from 'pg'

export interface DraftPlace {
  account: string
  item: string
}

export interface Draft extends DraftPlace {
  /** What was filled in, sealed. */
  sealed: string
  savedAt: string
}

export async function saveDraft(db: Pool, { account, item, sealed, savedAt }: Draft): Promise<void> {
  await db.query(
    `insert into drafts (account, item, sealed, saved_at) values ($1, $2, $3, $4)
     on conflict (account, item) do update set sealed = excluded.sealed, saved_at = excluded.saved_at`,
    [account, item, sealed, savedAt],
  )
}

export async function findDraft(db: Pool, { account, item }: DraftPlace): Promise<Draft | null> {
  const read = await db.query<Draft>(
    `select account, item, sealed, to_json(saved_at) #>> '{}' as "savedAt" from drafts where account = $1 and item = $2`,
    [account, item],
  )
  return read.rows[0] ?? null
}

/** What an account has begun, without what is in it. */
export async function listDrafts(db: Pool, account: string): Promise<Pick<Draft, 'item' | 'savedAt'>[]> {
  const read = await db.query<Pick<Draft, 'item' | 'savedAt'>>(
    `select item, to_json(saved_at) #>> '{}' as "savedAt" from drafts where account = $1 order by saved_at desc limit 100`,
    [account],
  )
  return read.rows
}

export async function deleteDraft(db: Pool, { account, item }: DraftPlace): Promise<void> {
  await db.query('delete from drafts where account = $1 and item = $2', [account, item])
}
