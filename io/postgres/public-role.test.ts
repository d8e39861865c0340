import assert from 'node:assert/strict'
import test from 'node:test'
import type { Pool } from 'pg'
import { createDatabase, withDatabase } from '#test/database.ts'
import { testDir } from '#test/postgres.ts'
import { openDatabase } from './pool.ts'
import { publicRoleOf, publicSettings } from './public-role.ts'

const views = [
  'balances',
  'counts',
  'cursors',
  'facts',
  'indicator_cells',
  'live',
  'log_heads',
  'member_counts',
  'parties',
  'party_keys',
  'party_use',
  'search_names',
  'standing',
  'subjects',
  'tellings',
  'text_documents',
]

test('the public account reads the published views, the records that stand open, and no other relation of any schema', async (t) => {
  const { pool, published } = await withDatabase(t)
  const { rows } = await pool.query<{ relation: string }>(
    `select n.nspname || '.' || c.relname as relation from pg_class as c join pg_namespace as n on n.oid = c.relnamespace
     where n.nspname not in ('pg_catalog', 'information_schema') and c.relkind <> 'i'
       and (has_any_column_privilege($1, c.oid, 'select, insert, update, references')
         or has_table_privilege($1, c.oid, 'select, insert, update, delete, truncate, references, trigger'))
     order by 1`,
    [await accountOf(published)],
  )
  assert.deepEqual(
    rows.map((row) => row.relation),
    ['public.records', ...views.map((view) => `published.${view}`)],
  )
})

test('every view with a condition is a barrier, but for the one over an index that holds nothing closed', async (t) => {
  const { pool } = await withDatabase(t)
  const { rows } = await pool.query<{ view: string }>(
    `select relname as view from pg_class
     where relnamespace = 'published'::regnamespace and relkind = 'v'
       and pg_get_viewdef(oid) ~* '\\mwhere\\M' and not coalesce(reloptions::text, '') ~ 'security_(barrier|invoker)'`,
  )
  // The counts of the first page are numbers without rows behind them.
  assert.deepEqual(
    rows.map((row) => row.view).filter((view) => !['counts', 'search_names'].includes(view)),
    ['cursors'],
  )
})

test('of our functions the public account may call those of the published schema only', async (t) => {
  const { pool, published } = await withDatabase(t)
  const { rows } = await pool.query<{ schema: string }>(
    `select distinct pronamespace::regnamespace::text as schema from pg_proc
     where pronamespace::regnamespace::text not in ('pg_catalog', 'information_schema')
       and has_function_privilege($1, oid, 'execute')`,
    [await accountOf(published)],
  )
  assert.deepEqual(rows, [{ schema: 'published' }])
})

test('the public account is a plain login that is in no role and owns nothing', async (t) => {
  const { pool, published } = await withDatabase(t)
  const account = await accountOf(published)
  const { rows } = await pool.query(
    `select rolsuper, rolinherit, rolcreaterole, rolcreatedb, rolreplication, rolbypassrls, rolcanlogin,
       (select count(*) from pg_auth_members where member = pg_roles.oid) as roles,
       (select count(*) from pg_shdepend where refobjid = pg_roles.oid and deptype = 'o') as owned
     from pg_roles where rolname = $1`,
    [account],
  )
  assert.deepEqual(rows, [
    {
      rolsuper: false,
      rolinherit: false,
      rolcreaterole: false,
      rolcreatedb: false,
      rolreplication: false,
      rolbypassrls: false,
      rolcanlogin: true,
      roles: 0,
      owned: 0,
    },
  ])
})

test('a connection of the public account reads only, ends what runs long, and looks for names among the views', async (t) => {
  const { published } = await withDatabase(t)
  for (const [setting, value] of Object.entries(publicSettings)) {
    const read = await published.query('select current_setting($1) as now', [setting])
    const normal = String(read.rows[0].now)
      .replaceAll(' ', '')
      .replace(/(\d)s$/, '$1000')
    assert.equal(normal, value.replaceAll(' ', ''), setting)
  }
})

const refused = [
  'set role yiwang',
  `select set_config('role', 'yiwang', false)`,
  'set session authorization yiwang',
  `select set_config('session_authorization', 'yiwang', false)`,
  'reset role; select * from public.events',
  'reset session authorization; select * from public.events',
  'select * from public.events',
  'select * from events',
  'select data from records',
  'select masked from public.records',
  'select * from public.records',
  `set search_path = public; select * from events`,
  'select * from facts union all select * from public.facts',
  'set row_security = off; select * from standing',
  'select * from pg_authid',
  'select * from pg_shadow',
  'select * from pg_statistic',
  'select * from pg_largeobject',
  'select * from pg_hba_file_rules',
  `select pg_read_file('/etc/passwd')`,
  `select pg_read_binary_file('PG_VERSION')`,
  `select pg_ls_dir('.')`,
  `select * from pg_ls_waldir()`,
  `copy (select 1) to program 'id'`,
  `copy (select * from facts) to '/tmp/facts'`,
  `copy facts from program 'id'`,
  'set transaction read write; create temp table facts (x int)',
  'set transaction read write; create table stolen (x int)',
  'set transaction read write; create table public.stolen (x int)',
  'set transaction read write; create schema mine',
  `set transaction read write; create function f() returns int language sql as 'select 1'`,
  'set transaction read write; create extension dblink',
  'set transaction read write; select lo_create(0)',
  `set transaction read write; select lo_from_bytea(0, 'x')`,
  `set transaction read write; select lo_import('/etc/passwd')`,
  'set transaction read write; delete from facts',
  `set transaction read write; update standing set title = ''`,
  `set transaction read write; insert into parties (id) values ('x')`,
  'set transaction read write; truncate records',
  `set transaction read write; do $$ begin execute 'select * from public.events'; end $$`,
  'set transaction read write; alter role current_user superuser',
  'alter system set log_statement = $$all$$',
  'select pg_advisory_lock(7811)',
  `select pg_logical_emit_message(false, 'x', 'y')`,
  `select pg_reload_conf()`,
  `select dblink('dbname=postgres', 'select 1')`,
  `select pg_terminate_backend(pid) from pg_stat_activity where usename = 'yiwang'`,
  `select query_to_xml('select * from public.events', true, true, '')`,
  `select table_to_xml('public.events', true, true, '')`,
  `set statement_timeout = 50; select pg_sleep(5)`,
]

test('whatever an injected statement tries beyond reading what is published is refused', async (t) => {
  const { published } = await withDatabase(t)
  for (const sql of refused) {
    const client = await published.connect()
    await assert.rejects(client.query(sql), `${sql} was not refused`).finally(() => client.release(true))
  }
})

test('neither statistics nor what others run tell the public account what lies in the tables', async (t) => {
  const { pool, published } = await withDatabase(t)
  await pool.query(
    `insert into subjects (part, id, scheme, name, facts, counts, first_at, last_at)
     select 0, 'shop:' || n, 'shop', 'ZQXMARK', '{}', '{}', now(), now() from generate_series(1, 50) as n`,
  )
  await pool.query('analyze')
  const stats = await published.query(`select * from pg_stats where schemaname = 'public'`)
  assert.deepEqual(stats.rows, [])
  const busy = await pool.connect()
  await busy.query(`select 'ZQXMARK'`)
  const others = await published.query('select * from pg_stat_activity')
  busy.release()
  assert.ok(others.rows.length > 1)
  assert.ok(
    !JSON.stringify(others.rows.filter((row) => !row.usename?.endsWith('_public'))).includes('ZQXMARK'),
  )
})

test('eight processes that start on one empty database at once all get in', async (t) => {
  const made = await createDatabase('template1')
  const options = { url: made.url, dataDir: testDir, password: (account: string) => `of ${account}` }
  const opened = await Promise.all(Array.from({ length: 8 }, () => openDatabase(options)))
  t.after(async () => {
    for (const one of opened) await one.close()
    await made.drop()
  })
  for (const { published } of opened) assert.deepEqual((await published.query('select from facts')).rows, [])
})

test('what a stranger changed of the account itself, its password and settings, is put right at the next start', async (t) => {
  const made = await createDatabase()
  const options = { url: made.url, dataDir: testDir, password: (account: string) => `of ${account}` }
  const first = await openDatabase(options)
  const account = await accountOf(first.published)
  await first.published.query(
    `set transaction read write; alter role current_user password 'x'; alter role current_user set enable_indexscan = off`,
  )
  await first.close()
  const second = await openDatabase(options)
  t.after(async () => {
    await second.close()
    await made.drop()
  })
  assert.equal(await accountOf(second.published), account)
  const { rows } = await second.published.query('show enable_indexscan')
  assert.deepEqual(rows, [{ enable_indexscan: 'on' }])
})

test('a right that was given by mistake is taken back at the next start', async (t) => {
  const made = await createDatabase()
  const options = { url: made.url, dataDir: testDir, password: (account: string) => `of ${account}` }
  const first = await openDatabase(options)
  const account = await accountOf(first.published)
  await first.pool.query(`grant select on events, quarantine to ${account}`)
  await first.close()
  const second = await openDatabase(options)
  t.after(async () => {
    await second.close()
    await made.drop()
  })
  await assert.rejects(second.published.query('select from public.events'), /permission denied/)
})

test('an account somebody prepared is taken as it is, unless it may read more or does not exist', async (t) => {
  const made = await createDatabase()
  const own = await openDatabase({ url: made.url, dataDir: testDir, password: () => 'own' })
  const prepared = `${(await accountOf(own.published)).slice(0, 20)}_prepared`
  await own.pool.query(`create role ${prepared} login password 'theirs'`)
  t.after(async () => {
    await own.pool.query(`drop owned by ${prepared}; drop role ${prepared}`)
    await own.close()
    await made.drop()
  })
  const open = (user: string, password: string) => {
    const publicUrl = new URL(made.url)
    Object.assign(publicUrl, { username: user, password })
    return openDatabase({ url: made.url, publicUrl: publicUrl.href, dataDir: testDir, password: () => 'own' })
  }
  const given = await open(prepared, 'theirs')
  assert.equal(await accountOf(given.published), prepared)
  await given.close()
  const { username, password } = new URL(made.url)
  await assert.rejects(open(username, password), /may read more than what is published/)
  await assert.rejects(open('nobody_here', 'x'), /There is no database account nobody_here/)
  await assert.rejects(open(prepared, 'wrong'), /cannot read what is published/)
})

test('the account of a database with a long name keeps within what PostgreSQL keeps of a name', () => {
  const long = '库'.repeat(21)
  assert.ok(Buffer.byteLength(publicRoleOf(long)) <= 63)
  assert.notEqual(publicRoleOf(long), publicRoleOf(`${long.slice(1)}另`))
  assert.equal(publicRoleOf('yiwang'), 'yiwang_public')
})

async function accountOf(published: Pool): Promise<string> {
  const read = await published.query<{ account: string }>('select current_user as account')
  return read.rows[0]!.account
}
