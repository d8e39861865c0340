import type { Pool, PoolClient } from 'pg'
import type { GrantableRole } from '#core/access/role.ts'

/** An account as everybody who works with it sees it; what it proves itself with is read apart, by who checks it. */
export interface Account {
  id: string
  name: string
  shownName: string
  /** Whose account it is, once that is confirmed: `person:<keyed hash>` or `uscc:<code>`. */
  subject: string | null
  /** What the person themselves said, and nobody confirmed. */
  statedSubject: string | null
  department: string | null
  division: string | null
  state: 'active' | 'suspended'
  isSample: boolean
  roles: GrantableRole[]
  hasPassword: boolean
  hasTotp: boolean
  passkeys: number
  era: number
  lockedUntil: string | null
  madeAt: string
  lastSignIn: string | null
}

export interface NewAccount {
  id: string
  name: string
  shownName: string
  department?: string | null
  division?: string | null
  isSample?: boolean
}

const columns = `accounts.id, accounts.name, shown_name as "shownName", subject, stated_subject as "statedSubject", department,
  division, state, is_sample as "isSample", password is not null as "hasPassword", sealed_totp is not null as "hasTotp",
  (select count(*) from passkeys where account = accounts.id)::int as passkeys, era,
  to_json(locked_until) #>> '{}' as "lockedUntil", to_json(accounts.made_at) #>> '{}' as "madeAt",
  to_json(last_sign_in) #>> '{}' as "lastSignIn",
  array(select role from account_roles where account = accounts.id and until is null order by role) as roles`

export async function findAccount(db: Pool | PoolClient, id: string): Promise<Account | null> {
  const read = await db.query<Account>({
    name: 'find-account',
    text: `select ${columns} from accounts where id = $1`,
    values: [id],
  })
  return read.rows[0] ?? null
}

export async function findAccountByName(db: Pool | PoolClient, name: string): Promise<Account | null> {
  const read = await db.query<Account>({
    name: 'find-account-by-name',
    text: `select ${columns} from accounts where name = $1`,
    values: [name],
  })
  return read.rows[0] ?? null
}

/** Locks an account until the commit and answers it as it is then. */
export async function lockAccount(tx: PoolClient, id: string): Promise<Account | null> {
  const locked = await tx.query('select from accounts where id = $1 for update', [id])
  return locked.rowCount === 1 ? await findAccount(tx, id) : null
}

/**
 * Accounts by sign-in name, those whose name or shown name holds the text, behind a name; with a subject only those that
 * belong to it, or that somebody said belong to it.
 */
export async function listAccounts(
  db: Pool,
  { text, subject, after, limit }: { text: string; subject: string | null; after: string; limit: number },
): Promise<Account[]> {
  const read = await db.query<Account>(
    `select ${columns} from accounts
     where accounts.name > $2 and ($1 = '' or position($1 in accounts.name) > 0 or position($1 in shown_name) > 0)
       and ($4::text is null or $4 in (subject, stated_subject))
     order by accounts.name limit $3`,
    [text, after, limit, subject],
  )
  return read.rows
}

/** What accounts are called on the pages. */
export async function findShownNames(db: Pool, ids: string[]): Promise<Pick<Account, 'id' | 'shownName'>[]> {
  const read = await db.query<Pick<Account, 'id' | 'shownName'>>(
    'select id, shown_name as "shownName" from accounts where id = any($1::uuid[])',
    [ids],
  )
  return read.rows
}

/** The accounts of the sample city, by sign-in name. */
export async function listSampleAccounts(db: Pool | PoolClient, state: Account['state']): Promise<Account[]> {
  const read = await db.query<Account>(
    `select ${columns} from accounts where is_sample and state = $1 order by made_at, accounts.name`,
    [state],
  )
  return read.rows
}

/** Answers false where the name is taken. */
export async function insertAccount(tx: PoolClient, account: NewAccount, at: string): Promise<boolean> {
  const { id, name, shownName, department = null, division = null, isSample = false } = account
  const inserted = await tx.query(
    `insert into accounts (id, name, shown_name, department, division, is_sample, made_at)
     values ($1, $2, $3, $4, $5, $6, $7) on conflict (name) do nothing`,
    [id, name, shownName, department, division, isSample, at],
  )
  return inserted.rowCount === 1
}

export async function setAccountState(tx: PoolClient, id: string, state: Account['state']): Promise<void> {
  await tx.query('update accounts set state = $2, failures = 0, locked_until = null where id = $1', [
    id,
    state,
  ])
}

/** Whose officer somebody is from now on, or nobody's. */
export async function setDepartment(tx: PoolClient, id: string, department: string | null): Promise<void> {
  await tx.query('update accounts set department = $2 where id = $1', [id, department])
}

/** Whose account it is. A number that is only said gives `stated`; one that is confirmed gives both. */
export async function setSubject(
  tx: PoolClient,
  id: string,
  { stated, confirmed, sealed }: { stated: string; confirmed: string | null; sealed: string },
): Promise<void> {
  await tx.query('update accounts set stated_subject = $2, subject = $3, sealed_number = $4 where id = $1', [
    id,
    stated,
    confirmed,
    sealed,
  ])
}

/** The number an account was said to belong to, as it is sealed. */
export async function findSealedNumber(db: Pool | PoolClient, id: string): Promise<string | null> {
  const read = await db.query<{ sealed: string | null }>(
    'select sealed_number as sealed from accounts where id = $1',
    [id],
  )
  return read.rows[0]?.sealed ?? null
}

/** Ends every session of an account at once, also those being made at this moment. Answers the era that begins with it. */
export async function endSessions(tx: PoolClient, id: string): Promise<number> {
  await tx.query('delete from sessions where account = $1', [id])
  const begun = await tx.query<{ era: number }>(
    'update accounts set era = era + 1 where id = $1 returning era',
    [id],
  )
  return begun.rows[0]?.era ?? 0
}
