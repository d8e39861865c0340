import type { PoolClient } from 'pg'

/** What an account may do with our relations, beside what the public side is meant to. */
export interface Readable {
  isKnown: boolean
  missing: string[]
  tooMuch: string[]
  /** It may make temporary tables, which could stand before views of the same name. */
  isTemporary: boolean
  /** It passes by all this, or is or may become somebody else. */
  isMighty: boolean
}

/** The one table the public side reads from, through row security. */
const BY_ROW_SECURITY = ['public.records']

/** What the account `name` may read or write of our schemas, compared with the published views. */
export async function readableBy(client: PoolClient, name: string): Promise<Readable> {
  const might = await mightOf(client, name)
  if (might === null) return { isKnown: false, missing: [], tooMuch: [], isTemporary: false, isMighty: false }
  const read = await client.query<{ relation: string; isMeant: boolean; reads: boolean; writes: boolean }>(
    `select n.nspname || '.' || c.relname as relation, (n.nspname = 'published' and c.relkind = 'v') as "isMeant",
       has_any_column_privilege($1, c.oid, 'select') as reads,
       c.relkind <> 'S' and (has_any_column_privilege($1, c.oid, 'insert, update, references')
         or has_table_privilege($1, c.oid, 'delete, truncate, trigger')) as writes
     from pg_class as c join pg_namespace as n on n.oid = c.relnamespace
     where n.nspname in ('public', 'published') and c.relkind in ('r', 'v', 'm', 'p', 'f', 'S')
     union all
     select p.oid::regprocedure::text, n.nspname = 'published', has_function_privilege($1, p.oid, 'execute'), false
     from pg_proc as p join pg_namespace as n on n.oid = p.pronamespace where n.nspname in ('public', 'published')
     order by 1`,
    [name],
  )
  const isTooMuch = ({ relation, isMeant, reads, writes }: (typeof read.rows)[number]) =>
    writes || (reads && !isMeant && !BY_ROW_SECURITY.includes(relation))
  const isMissing = ({ relation, isMeant, reads }: (typeof read.rows)[number]) =>
    !reads && (isMeant || BY_ROW_SECURITY.includes(relation))
  return {
    isKnown: true,
    missing: read.rows.filter(isMissing).map((row) => row.relation),
    tooMuch: read.rows.filter(isTooMuch).map((row) => row.relation),
    ...might,
  }
}

async function mightOf(
  client: PoolClient,
  name: string,
): Promise<Pick<Readable, 'isTemporary' | 'isMighty'> | null> {
  const read = await client.query<{ isTemporary: boolean; isMighty: boolean }>(
    `select has_database_privilege(rolname, current_database(), 'temporary') as "isTemporary",
       rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication or rolname = current_user
         or exists (select from pg_auth_members where member = pg_roles.oid) as "isMighty"
     from pg_roles where rolname = $1`,
    [name],
  )
  return read.rows[0] ?? null
}
