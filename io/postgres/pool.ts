import pg from 'pg'
import { StartFault } from '../start-fault.ts'
import { startEmbedded } from './embedded.ts'
import { migrate } from './migrate.ts'
import { openPublicRole, publicSettings } from './public-role.ts'

/** Business dates stay the text 'YYYY-MM-DD' (a JavaScript Date would shift them); counts are safe integers. */
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text)
pg.types.setTypeParser(pg.types.builtins.INT8, Number)

const applicationName = `yiwang:${process.pid}`

export interface Database {
  pool: pg.Pool
  /** The public side's own pool: an account that may read what is published and nothing else. */
  published: pg.Pool
  url: string
  /** What runs it, in words for the log: a place on disk or a host. */
  where: string
  close: () => Promise<void>
}

export interface DatabaseOptions {
  /** A PostgreSQL 15+ of somebody else's keeping; without it the embedded one is started below `dataDir`. */
  url?: string
  /** The same database as an account prepared for the public side; without it one is made. */
  publicUrl?: string
  /** Makes the password of that account, once the tables stand. */
  password: (account: string, pool: pg.Pool) => string | Promise<string>
  dataDir: string
  connections?: number
  say?: (line: string) => void
}

/** Opens the database, brings its schema up to date and returns the pool every query goes through. */
export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  if (options.url) return open(options.url, options, { where: hostOf(options.url), stop: async () => {} })
  const own = await startEmbedded(options.dataDir, options.say)
  return open(own.url, options, { where: own.dir, stop: own.stop })
}

/** The address itself may hold a password and is never repeated. */
function hostOf(url: string): string {
  const parsed = URL.parse(url)
  if (!parsed || !/^postgres(ql)?:$/.test(parsed.protocol))
    throw new StartFault('DATABASE_URL must look like postgres://user:password@host/database.')
  return parsed.host
}

async function open(
  url: string,
  options: DatabaseOptions,
  server: { where: string; stop: () => Promise<void> },
): Promise<Database> {
  const pool = poolOf(url, options, { max: options.connections ?? 12, options: OWN_SETTINGS })
  await migrate(pool)
  const { publicUrl: given, password } = options
  const publicUrl = await openPublicRole(pool, { url, given, password: (account) => password(account, pool) })
  const published = poolOf(publicUrl, options, {
    max: PUBLIC_CONNECTIONS,
    options: asOptions(publicSettings),
    query_timeout: Number(publicSettings.statement_timeout) + 5000,
  })
  await answers(published)
  return { pool, published, url, where: server.where, close: () => close(pool, published, server.stop) }
}

/** Each process holds so many for the public side, and ten and two for itself. */
const PUBLIC_CONNECTIONS = 8

/** Should the tables one day belong to another account, row security must end a query of ours, not thin it out. */
const OWN_SETTINGS = '-c row_security=off'

function poolOf(url: string, { say }: DatabaseOptions, more: pg.PoolConfig): pg.Pool {
  const pool = new pg.Pool({ connectionString: url, application_name: applicationName, ...more })
  pool.on('error', (error) => say?.(`The database closed a connection: ${error.message}`))
  return pool
}

function asOptions(settings: Readonly<Record<string, string>>): string {
  return Object.entries(settings)
    .map(([name, value]) => `-c ${name}=${value.replaceAll(' ', '')}`)
    .join(' ')
}

async function answers(published: pg.Pool): Promise<void> {
  try {
    await published.query('select from facts limit 0')
  } catch (error) {
    await published.end()
    throw new StartFault(
      `The account of the public side cannot read what is published (${(error as Error).message}). Check YIWANG_PUBLIC_DATABASE_URL; without it the platform makes an account of its own, which the database must let in by password.`,
    )
  }
}

/** The last process of ours to leave stops the embedded server; while another still works, it is left running. */
async function close(pool: pg.Pool, published: pg.Pool, stop: () => Promise<void>): Promise<void> {
  await published.end()
  const others = await pool.query<{ n: number }>(
    `select count(*) as n from pg_stat_activity where application_name like 'yiwang:%' and application_name <> $1`,
    [applicationName],
  )
  await pool.end()
  if (others.rows[0]?.n === 0) await stop()
}
