import type { PoolClient } from 'pg'

export interface TotpRow {
  sealed: string | null
  offered: string | null
  lastStep: number | null
}

export async function readTotp(tx: PoolClient, id: string): Promise<TotpRow> {
  const read = await tx.query<TotpRow>(
    `select sealed_totp as sealed, sealed_offered_totp as offered, totp_last_step as "lastStep" from accounts where id = $1`,
    [id],
  )
  return read.rows[0] ?? { sealed: null, offered: null, lastStep: null }
}

/** Marks a step as used; false where it, or a later one, has been used already. */
export async function takeStep(tx: PoolClient, id: string, step: number): Promise<boolean> {
  const used = await tx.query(
    'update accounts set totp_last_step = $2 where id = $1 and (totp_last_step is null or totp_last_step < $2)',
    [id, step],
  )
  return used.rowCount === 1
}

export async function offerTotp(tx: PoolClient, id: string, sealed: string): Promise<void> {
  await tx.query('update accounts set sealed_offered_totp = $2 where id = $1', [id, sealed])
}

/** A secret that has been proved to be in somebody's hands counts from now on, its last step used; null takes it away. */
export async function setTotp(
  tx: PoolClient,
  { id, sealed, lastStep }: { id: string; sealed: string | null; lastStep: number | null },
): Promise<void> {
  await tx.query(
    'update accounts set sealed_totp = $2, sealed_offered_totp = null, totp_last_step = $3 where id = $1',
    [id, sealed, lastStep],
  )
}
