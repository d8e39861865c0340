import { randomBytes } from 'node:crypto'
import { existsSync, rmSync } from 'node:fs'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import type { TestContext } from 'node:test'
import pg from 'pg'
import { startEmbedded } from '#io/postgres/embedded.ts'
import { type Database, openDatabase } from '#io/postgres/pool.ts'

const dir = join(tmpdir(), `yiwang-test-${userInfo().username}`)

/** A fresh database with the whole schema, on a real PostgreSQL shared by one test run; dropped after the test. */
export async function withDatabase(t: TestContext): Promise<Database> {
  const server = process.env.DATABASE_URL ?? (await startEmbedded(dir)).url
  const name = `test_${randomBytes(6).toString('hex')}`
  await admin(server, `create database ${name}`)
  const url = new URL(server)
  url.pathname = `/${name}`
  const database = await openDatabase({ url: url.href, dataDir: dir })
  t.after(async () => {
    await database.close()
    await admin(server, `drop database ${name} with (force)`)
  })
  return database
}

async function admin(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(sql)
  await client.end()
}

/** Ends the server that the run shared and removes its data. */
export async function stopTestDatabase(): Promise<void> {
  if (process.env.DATABASE_URL || !existsSync(dir)) return
  const server = await startEmbedded(dir)
  await server.stop()
  rmSync(dir, { recursive: true, force: true })
}
