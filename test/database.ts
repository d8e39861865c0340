import { randomBytes } from 'node:crypto'
import type { TestContext } from 'node:test'
import type pg from 'pg'
import { type Database, openDatabase } from '#io/postgres/pool.ts'
import { publicRoleOf } from '#io/postgres/public-role.ts'
import { asAdmin, testDir, urlOf } from './postgres.ts'
import { schemaTemplate } from './schema-template.ts'

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

/** A database of its own: with the whole schema, or a copy of another. Whoever makes it drops it. */
export async function createDatabase(template?: string): Promise<{ url: string; drop: () => Promise<void> }> {
  const name = `test_${randomBytes(6).toString('hex')}`
  template ??= await schemaTemplate()
  await asAdmin((admin) => admin.query(`create database ${name} template ${template}`))
  return { url: await urlOf(name), drop: () => asAdmin((admin) => dropDatabase(admin, name)) }
}

/** With the account its public side reads with. */
async function dropDatabase(admin: pg.Client, name: string): Promise<void> {
  await admin.query(`drop database ${name} with (force)`)
  await admin.query(`drop role if exists ${publicRoleOf(name)}`)
}
