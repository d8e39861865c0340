import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { type EmbeddedPostgres, startEmbedded } from '#io/postgres/embedded.ts'
import { type Database, openDatabase } from '#io/postgres/pool.ts'
import { openKeys } from '#io/secrets/keys.ts'
import type { Figure } from './figure.ts'

/** What one measurement is given: a fresh PostgreSQL, a folder of its own, how much to do. */
export interface BenchSetting {
  dir: string
  /** Real data that is measured with where it is present. */
  dataDir: string
  quick: boolean
  /** Rows a second that COPY reaches in this run: the limit of all that writes. */
  copy: { what: string; value: number }
  /** Makes an empty database on the run's server and answers its address. */
  database: (name: string) => Promise<string>
  say: (line: string) => void
}

export type Measurement = (setting: BenchSetting) => Promise<Figure[]>

export interface OpenedBench {
  setting: BenchSetting
  postgres: string
  close: () => Promise<void>
}

/** Starts a PostgreSQL with its data in the system's temporary folder; closing removes all of it. */
export async function openBench(given: { quick: boolean; dataDir: string }): Promise<OpenedBench> {
  const dir = mkdtempSync(join(tmpdir(), 'yiwang-bench-'))
  // As root PostgreSQL runs under an account of its own, which must get to its data.
  chmodSync(dir, 0o755)
  const say = (line: string) => console.log(line)
  const server = await startEmbedded(dir, say)
  const database = (name: string) => createDatabase(server, name)
  const setting = { ...given, dir, say, database, copy: { what: 'COPY', value: Number.NaN } }
  const close = async () => {
    await server.stop()
    rmSync(dir, { recursive: true, force: true })
    if (!server.dir.startsWith(dir)) rmSync(server.dir, { recursive: true, force: true })
  }
  return { setting, postgres: await versionOf(server), close }
}

async function createDatabase(server: EmbeddedPostgres, name: string): Promise<string> {
  await asked(server.url, `create database ${name}`)
  const url = new URL(server.url)
  url.pathname = `/${name}`
  return url.href
}

async function versionOf(server: EmbeddedPostgres): Promise<string> {
  return String((await asked(server.url, 'show server_version'))[0]?.server_version)
}

async function asked(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(sql)).rows
  } finally {
    await client.end()
  }
}

/** A pool on one of the run's databases, its schema up to date. */
export function openBenchDatabase(setting: BenchSetting, url: string): Promise<Database> {
  const password = async (account: string, pool: pg.Pool) =>
    (await openKeys(pool, setting.dir)).password(account)
  return openDatabase({ url, dataDir: setting.dir, password, connections: 6 })
}
