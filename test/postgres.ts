import { existsSync, rmSync } from 'node:fs'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { startEmbedded } from '#io/postgres/embedded.ts'

/** What the databases of one run share: the PostgreSQL they lie on, and the key they are sealed with. */
export const testDir = join(tmpdir(), `yiwang-test-${userInfo().username}`)

/** Runs the work on the server's own database; with a lock of that name, of all processes one at a time. */
export async function asAdmin<T>(work: (admin: pg.Client) => Promise<T>, lock?: string): Promise<T> {
  const admin = new pg.Client({ connectionString: await urlOf('postgres') })
  await admin.connect()
  try {
    if (lock) await admin.query('select pg_advisory_lock(hashtextextended($1, 0))', [lock])
    return await work(admin)
  } finally {
    await admin.end()
  }
}

/** The address of a database on the server that the run shares; starts it where it does not run yet. */
export async function urlOf(name: string): Promise<string> {
  server ??= process.env.DATABASE_URL ?? (await startTestDatabase())
  const url = new URL(server)
  url.pathname = `/${name}`
  return url.href
}

let server: string | undefined

/** What a test has written need not outlive the machine, so that nothing waits for the disk. */
const settings = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }

async function startTestDatabase(): Promise<string> {
  const { url, startedHere } = await startEmbedded(testDir)
  if (!startedHere) return url
  const admin = new pg.Client({ connectionString: url })
  await admin.connect()
  for (const [name, value] of Object.entries(settings))
    await admin.query(`alter system set ${name} = ${value}`)
  await admin.query('select pg_reload_conf()')
  await admin.end()
  return url
}

/** Ends the server that the run shared and removes its data. */
export async function stopTestDatabase(): Promise<void> {
  if (process.env.DATABASE_URL || !existsSync(testDir)) return
  const embedded = await startEmbedded(testDir)
  await embedded.stop()
  rmSync(testDir, { recursive: true, force: true })
}
