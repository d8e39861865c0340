import { randomUUID } from 'node:crypto'
import type { Pool } from 'pg'
import type { App } from '#core/app.ts'
import type { Calendar } from '#core/clock/calendar.ts'
import { shippedCalendar } from '#core/clock/calendar-years.ts'
import { dateInShanghai } from '#core/clock/shanghai.ts'
import { type LoadedApps, loadApps } from '#core/load-apps.ts'
import type { AcquireContext } from '#loop/acquire/intake.ts'
import type { AcceptContext } from './log/accept.ts'
import { GroupCommit } from './log/group-commit.ts'
import { openDatabase } from './postgres/pool.ts'
import { type Keys, openKeys } from './secrets/keys.ts'

/** One running installation: its apps, its database, its key, its clock. Everything in `io` is handed this. */
export interface System {
  apps: LoadedApps
  pool: Pool
  databaseUrl: string
  where: string
  keys: Keys
  calendar: Calendar
  commit: GroupCommit
  dataDir: string
  now: () => string
  newId: () => string
  say: (line: string) => void
  close: () => Promise<void>
}

export interface SystemOptions {
  apps: App[]
  dataDir: string
  databaseUrl?: string
  connections?: number
  say?: (line: string) => void
}

/** Opens the database and the key and compiles the declarations; the clock and chance of the world come in here. */
export async function openSystem(options: SystemOptions): Promise<System> {
  const say = options.say ?? (() => {})
  const apps = loadApps(options.apps)
  const keys = openKeys(options.dataDir)
  const database = await openDatabase({
    url: options.databaseUrl,
    dataDir: options.dataDir,
    connections: options.connections,
    say,
  })
  const now = () => new Date().toISOString()
  const accepting = (): AcceptContext => ({ now: now(), newId: randomUUID, seal: keys.seal })
  return {
    apps,
    pool: database.pool,
    databaseUrl: database.url,
    where: database.where,
    keys,
    calendar: shippedCalendar,
    commit: new GroupCommit(database.pool, accepting),
    dataDir: options.dataDir,
    now,
    newId: randomUUID,
    say,
    close: database.close,
  }
}

/** What acquiring needs at this moment. */
export function acquireContext({ now, calendar, keys }: System): AcquireContext {
  const at = now()
  return {
    now: at,
    today: dateInShanghai(at),
    calendar,
    digest: keys.digest,
    pseudonym: keys.pseudonym,
    seal: keys.seal,
  }
}
