import type { Pool, PoolClient } from 'pg'
import type { GrantableRole } from '#core/access/role.ts'

/** Gives a role from an instant on; one that is held already stays as it is. */
export async function insertRole(
  tx: PoolClient,
  { account, role, at, by }: { account: string; role: GrantableRole; at: string; by: string },
): Promise<void> {
  await tx.query(
    `insert into account_roles (account, role, "from", granted_by) values ($1, $2, $3, $4)
     on conflict (account, role) where until is null do nothing`,
    [account, role, at, by],
  )
}

export async function endRole(
  tx: PoolClient,
  { account, role, at }: { account: string; role: GrantableRole; at: string },
): Promise<void> {
  await tx.query('update account_roles set until = $3 where account = $1 and role = $2 and until is null', [
    account,
    role,
    at,
  ])
}

/** That an account has a role, or had it once. `by` is who gave it, by the name shown; null where it was no account. */
export interface HeldRole {
  role: GrantableRole
  from: string
  until: string | null
  by: string | null
}

/** Every role an account has had, the latest first. */
export async function listRolesOf(db: Pool, account: string): Promise<HeldRole[]> {
  const read = await db.query<HeldRole>(
    `select role, to_json("from") #>> '{}' as "from", to_json(until) #>> '{}' as until, giver.shown_name as by
     from account_roles left join accounts as giver
       on giver.id = case when granted_by like 'account:%' then substr(granted_by, 9)::uuid end
     where account = $1 order by account_roles."from" desc, role`,
    [account],
  )
  return read.rows
}

/** Locks who holds what until the commit: two who go at once must not leave a role with nobody. */
export async function lockRoles(tx: PoolClient): Promise<void> {
  await tx.query('select pg_advisory_xact_lock(7814)')
}

/** How many active accounts hold a role. */
export async function countHolders(db: Pool | PoolClient, role: GrantableRole): Promise<number> {
  const read = await db.query<{ n: number }>(
    `select count(*) as n from account_roles join accounts on accounts.id = account
     where role = $1 and until is null and state = 'active'`,
    [role],
  )
  return read.rows[0]?.n ?? 0
}

/** The accounts that hold a role, suspended or not. */
export async function listHolders(tx: PoolClient, role: GrantableRole): Promise<string[]> {
  const read = await tx.query<{ account: string }>(
    'select account from account_roles where role = $1 and until is null order by account',
    [role],
  )
  return read.rows.map(({ account }) => account)
}
