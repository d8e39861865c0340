import pg from 'pg'
import { StartFault } from '../start-fault.ts'
import { startEmbedded } from './embedded.ts'
import { migrate } from './migrate.ts'

/** Business dates stay the text 'YYYY-MM-DD' (a JavaScript Date would shift them); counts are safe integers. */
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text)
pg.types.setTypeParser(pg.types.builtins.INT8, Number)

const applicationName = `yiwang:${process.pid}`

export interface Database {
  pool: pg.Pool
  url: string
  /** What runs it, in words for the log: a place on disk or a host. */
  where: string
  close: () => Promise<void>
}

export interface DatabaseOptions {
  /** A PostgreSQL 15+ of somebody else's keeping; without it the embedded one is started below `dataDir`. */
  url?: string
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
  const pool = new pg.Pool({
    connectionString: url,
    max: options.connections ?? 12,
    application_name: applicationName,
  })
  pool.on('error', (error) => options.say?.(`The database closed a connection: ${error.message}`))
  await migrate(pool)
  return { pool, url, where: server.where, close: () => close(pool, server.stop) }
}

/** The last process of ours to leave stops the embedded server; while another still works, it is left running. */
async function close(pool: pg.Pool, stop: () => Promise<void>): Promise<void> {
  const others = await pool.query<{ n: number }>(
    `select count(*) as n from pg_stat_activity where application_name like 'yiwang:%' and application_name <> $1`,
    [applicationName],
  )
  await pool.end()
  if (others.rows[0]?.n === 0) await stop()
}
