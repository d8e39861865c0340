import { readdirSync, readFileSync } from 'node:fs'
import type { Pool, PoolClient } from 'pg'

const folder = new URL('./schema/', import.meta.url)

/**
 * Brings the schema up to date: every file of `schema/` in the order of its number, each once, each in its own
 * transaction. Two processes starting together wait for one another (advisory lock).
 */
export async function migrate(pool: Pool): Promise<string[]> {
  const client = await pool.connect()
  try {
    await client.query('select pg_advisory_lock(7811)')
    await client.query(
      'create table if not exists migrations (name text primary key, run_at timestamptz not null default now())',
    )
    return await runMissing(client)
  } finally {
    await client.query('select pg_advisory_unlock(7811)')
    client.release()
  }
}

async function runMissing(client: PoolClient): Promise<string[]> {
  const done = await client.query<{ name: string }>('select name from migrations')
  const known = new Set(done.rows.map((row) => row.name))
  const missing = readdirSync(folder)
    .filter((name) => name.endsWith('.sql') && !known.has(name))
    .sort()
  for (const name of missing) await runOne(client, name)
  return missing
}

async function runOne(client: PoolClient, name: string): Promise<void> {
  await client.query('begin')
  try {
    await client.query(readFileSync(new URL(name, folder), 'utf8'))
    await client.query('insert into migrations (name) values ($1)', [name])
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw error
  }
}
