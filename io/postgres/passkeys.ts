import type { Pool, PoolClient } from 'pg'

/** A passkey of an account: its public half, and how often it has been used as its device counts. */
export interface Passkey {
  id: string
  publicKey: Uint8Array<ArrayBuffer>
  counter: number
  transports: string[]
  name: string
  madeAt: string
  lastAt: string | null
}

export async function listPasskeys(db: Pool | PoolClient, account: string): Promise<Passkey[]> {
  const read = await db.query<Passkey>(
    `select id, public_key as "publicKey", counter, transports, name, to_json(made_at) #>> '{}' as "madeAt",
       to_json(last_at) #>> '{}' as "lastAt"
     from passkeys where account = $1 order by made_at, id`,
    [account],
  )
  return read.rows
}

/** Answers false where that passkey is known already, of whatever account. */
export async function insertPasskey(
  tx: PoolClient,
  account: string,
  { id, publicKey, counter, transports, name, madeAt }: Omit<Passkey, 'lastAt'>,
): Promise<boolean> {
  const inserted = await tx.query(
    `insert into passkeys (id, account, public_key, counter, transports, name, made_at, last_at)
     values ($1, $2, $3, $4, $5, $6, $7, $7) on conflict (id) do nothing`,
    [id, account, Buffer.from(publicKey), counter, transports, name, madeAt],
  )
  return inserted.rowCount === 1
}

/**
 * Notes that a passkey was used. False where its count has not grown since, which a copy of it would show; some devices
 * always count 0.
 */
export async function notePasskeyUse(
  tx: PoolClient,
  { account, id, counter, at }: { account: string; id: string; counter: number; at: string },
): Promise<boolean> {
  const used = await tx.query(
    `update passkeys set counter = $3, last_at = $4
     where account = $1 and id = $2 and (counter < $3 or (counter = 0 and $3 = 0))`,
    [account, id, counter, at],
  )
  return used.rowCount === 1
}

export async function deletePasskey(
  tx: PoolClient,
  { account, id }: { account: string; id: string },
): Promise<boolean> {
  const deleted = await tx.query('delete from passkeys where account = $1 and id = $2', [account, id])
  return deleted.rowCount === 1
}

export async function deletePasskeys(tx: PoolClient, account: string): Promise<void> {
  await tx.query('delete from passkeys where account = $1', [account])
}
