import type { Pool, PoolClient } from 'pg'

/** What signing in by password is checked against. */
export interface KeptPassword {
  id: string
  password: string | null
  state: 'active' | 'suspended'
}

export async function findPassword(db: Pool, name: string): Promise<KeptPassword | null> {
  const read = await db.query<KeptPassword>({
    name: 'find-password',
    text: 'select id, password, state from accounts where name = $1',
    values: [name],
  })
  return read.rows[0] ?? null
}

export async function passwordOf(db: Pool | PoolClient, id: string): Promise<string | null> {
  const read = await db.query<{ password: string | null }>('select password from accounts where id = $1', [
    id,
  ])
  return read.rows[0]?.password ?? null
}

/** A password somebody chose; wrong tries before it are forgotten. */
export async function setPassword(
  tx: PoolClient,
  { id, password, at }: { id: string; password: string; at: string },
): Promise<void> {
  await tx.query(
    `update accounts set password = $2, password_set_at = $3, failures = 0, locked_until = null where id = $1`,
    [id, password, at],
  )
}

/** The same password kept at another cost; false where it has been changed since. */
export async function keepPasswordAnew(
  tx: PoolClient,
  { id, before, after }: { id: string; before: string; after: string },
): Promise<void> {
  await tx.query('update accounts set password = $3 where id = $1 and password = $2', [id, before, after])
}
