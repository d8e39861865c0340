import { randomBytes } from 'node:crypto'
import { existsSync, rmSync } from 'node:fs'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import type { TestContext } from 'node:test'
import pg from 'pg'
import { startEmbedded } from '#io/postgres/embedded.ts'
import { type Database, openDatabase } from '#io/postgres/pool.ts'
import { publicRoleOf } from '#io/postgres/public-role.ts'

/** What the databases of one run share: the PostgreSQL they lie on, and the key they are sealed with. */
export const testDir = join(tmpdir(), `yiwang-test-${userInfo().username}`)

/** A fresh database with the whole schema, on a real PostgreSQL shared by one test run; dropped after the test. */
export async function withDatabase(t: TestContext): Promise<Database> {
  const made = await createDatabase()
  const database = await openDatabase({
    url: made.url,
    dataDir: testDir,
    password: (account) => `of ${account}`,
  })
  t.after(async () => {
    await database.close()
    await made.drop()
  })
  return database
}

/** A database of its own: empty, or a copy of another. Whoever makes it drops it. */
export async function createDatabase(
  template = 'template1',
): Promise<{ url: string; drop: () => Promise<void> }> {
  const name = `test_${randomBytes(6).toString('hex')}`
  await asAdmin((admin) => admin.query(`create database ${name} template ${template}`))
  return { url: await urlOf(name), drop: () => asAdmin((admin) => dropDatabase(admin, name)) }
}

/** With the account its public side reads with. */
async function dropDatabase(admin: pg.Client, name: string): Promise<void> {
  await admin.query(`drop database ${name} with (force)`)
  await admin.query(`drop role if exists ${publicRoleOf(name)}`)
}

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
  server ??= process.env.DATABASE_URL ?? (await startEmbedded(testDir)).url
  const url = new URL(server)
  url.pathname = `/${name}`
  return url.href
}

let server: string | undefined

/** Ends the server that the run shared and removes its data. */
export async function stopTestDatabase(): Promise<void> {
  if (process.env.DATABASE_URL || !existsSync(testDir)) return
  const embedded = await startEmbedded(testDir)
  await embedded.stop()
  rmSync(testDir, { recursive: true, force: true })
}
