import { createHash } from 'node:crypto'
import pg from 'pg'
import { StartFault } from '../start-fault.ts'
import { readableBy } from './readable.ts'
import { scramVerifier } from './scram-verifier.ts'

/** How the public side connects: pinned to the published views, reading only, never for longer than anybody waits (milliseconds). */
export const publicSettings = {
  search_path: 'published, pg_temp',
  default_transaction_read_only: 'on',
  statement_timeout: '2000',
  idle_in_transaction_session_timeout: '30000',
} as const

/** Enough for eight processes with the eight connections each that `pool.ts` opens. */
const MOST_CONNECTIONS = 64

export interface PublicRole {
  /** The address of the database as the platform itself reaches it. */
  url: string
  /** The address somebody else prepared for the public side; without it the role is made here. */
  given: string | undefined
  /** The password of the role that is made here, by the role's name. */
  password: (role: string) => string | Promise<string>
}

/**
 * Sees to it that there is an account which may read what is published and nothing else, and answers its address. It is a
 * login of its own and not a role that is taken on (`set role`): who has broken in could lay that down again.
 */
export async function openPublicRole(pool: pg.Pool, role: PublicRole): Promise<string> {
  const client = await pool.connect()
  try {
    await client.query('select pg_advisory_lock(7812)')
    const url = role.given ?? (await madeRole(client, role))
    await grantTo(client, userOf(url))
    await mayReadNothingElse(client, userOf(url))
    return url
  } finally {
    await client.query('select pg_advisory_unlock(7812)')
    client.release()
  }
}

/** At most the 63 bytes that PostgreSQL keeps of a name. */
export function publicRoleOf(database: string): string {
  const name = `${database}_public`
  if (Buffer.byteLength(name) <= 63) return name
  return `yiwang_${createHash('sha256').update(database).digest('hex').slice(0, 24)}_public`
}

async function madeRole(client: pg.PoolClient, { url, password }: PublicRole): Promise<string> {
  const database = await databaseOf(client)
  const name = publicRoleOf(database)
  const secret = await password(name)
  const known = await client.query('select from pg_roles where rolname = $1', [name])
  try {
    await client.query(roleStatements(name, { database, password: secret, isKnown: known.rowCount === 1 }))
  } catch (error) {
    throw (error as { code?: string }).code === '42501' ? mayNotMake(name) : error
  }
  const address = new URL(url)
  address.username = encodeURIComponent(name)
  address.password = secret
  return address.href
}

function roleStatements(
  name: string,
  { database, password, isKnown }: { database: string; password: string; isKnown: boolean },
): string {
  const role = pg.escapeIdentifier(name)
  const login = `connection limit ${MOST_CONNECTIONS} password ${pg.escapeLiteral(scramVerifier(password))}`
  const settings = Object.entries(publicSettings).map(
    ([setting, value]) =>
      `alter role ${role} in database ${pg.escapeIdentifier(database)} set ${setting} = ${setting === 'search_path' ? value : pg.escapeLiteral(value)}`,
  )
  return [
    isKnown
      ? `alter role ${role} ${login}`
      : `create role ${role} login noinherit nosuperuser nocreatedb nocreaterole noreplication ${login}`,
    `alter role ${role} reset all`,
    `alter role ${role} in database ${pg.escapeIdentifier(database)} reset all`,
    ...settings,
  ].join(';\n')
}

/** Grants what is missing and takes what is too much, all or nothing; where all is as it should be nothing is written. */
async function grantTo(client: pg.PoolClient, name: string): Promise<void> {
  const { isKnown, missing, tooMuch, isTemporary } = await readableBy(client, name)
  if (!isKnown)
    throw new StartFault(`There is no database account ${name}. Check YIWANG_PUBLIC_DATABASE_URL.`)
  if (missing.length === 0 && tooMuch.length === 0 && !isTemporary) return
  const role = pg.escapeIdentifier(name)
  const database = pg.escapeIdentifier(await databaseOf(client))
  await client.query(`revoke temporary on database ${database} from public;
    revoke all on all tables in schema public, published from ${role};
    revoke all on all routines in schema public, published from ${role};
    grant usage on schema published to ${role};
    grant select on all tables in schema published to ${role};
    grant execute on all routines in schema published to ${role};
    grant select (${STANDING}) on records to ${role};
    ${CLOSE_BUILT_INS}`)
}

/**
 * What PostgreSQL lets everybody do besides reading: keep large objects, write into its log of changes, hold locks that our
 * starts wait for. Only a superuser, which the account of the embedded database is, can take it from everybody.
 */
const CLOSE_BUILT_INS = `do $$
  declare built_in regprocedure;
  begin
    if (select rolsuper from pg_roles where rolname = current_user) then
      for built_in in select oid from pg_proc where pronamespace = 'pg_catalog'::regnamespace
        and proname ~ '^(lo_|lowrite$|loread$|pg_(try_)?advisory_|pg_logical_emit_message$)'
      loop execute format('revoke execute on function %s from public', built_in); end loop;
    end if;
  end $$`

/** The columns of the records that stand open, which row security picks; `published.standing` names the same. */
const STANDING =
  'part, type, key, version, subject, seq, source, title, valid_from, valid_to, known_to, public_from, public_until'

/** An account somebody else prepared may be the owner of everything: then nothing would be kept apart. */
async function mayReadNothingElse(client: pg.PoolClient, name: string): Promise<void> {
  const { tooMuch, isMighty } = await readableBy(client, name)
  if (isMighty || tooMuch.length > 0)
    throw new StartFault(
      `The database account ${name} may read more than what is published${tooMuch[0] ? ` (${tooMuch[0]})` : ''}. Let YIWANG_PUBLIC_DATABASE_URL name an account that owns nothing, is no superuser and is in no role.`,
    )
}

function mayNotMake(name: string): StartFault {
  return new StartFault(
    `The account of DATABASE_URL may not make the database account ${name}, which the public side reads with. Let somebody who may run “create role ${name} login noinherit password '…'”, and name it: YIWANG_PUBLIC_DATABASE_URL=postgres://${name}:password@host/database`,
  )
}

async function databaseOf(client: pg.PoolClient): Promise<string> {
  const read = await client.query<{ name: string }>('select current_database() as name')
  return read.rows[0]!.name
}

function userOf(url: string): string {
  return decodeURIComponent(new URL(url).username)
}
