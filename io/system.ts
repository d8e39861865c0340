import { randomUUID } from 'node:crypto'
import type { Pool } from 'pg'
import type { App } from '#core/app.ts'
import type { Calendar } from '#core/clock/calendar.ts'
import { shippedCalendar } from '#core/clock/calendar-years.ts'
import { dateInShanghai } from '#core/clock/shanghai.ts'
import { type LoadedApps, loadApps } from '#core/load-apps.ts'
import type { AcquireContext } from '#loop/acquire/intake.ts'
import { bookDays } from './access/book-days.ts'
import { type DeclaredVersions, keepVersions } from './cases/declared-versions.ts'
import type { Move, MoveResult } from './cases/move-cases.ts'
import { moveCases } from './cases/move-cases.ts'
import type { AcceptContext } from './log/accept.ts'
import { GroupCommit } from './log/group-commit.ts'
import { Grouped } from './log/grouped.ts'
import { keepDeclarations } from './postgres/declarations.ts'
import { openDatabase } from './postgres/pool.ts'
import { transaction } from './postgres/transaction.ts'
import { type Keys, openKeys } from './secrets/keys.ts'
import { secretNames, secretSetting } from './secrets/setting.ts'
import { refreshCalendar } from './workdays/refresh-calendar.ts'

/** One running installation: its apps, its database, its key, its clock. Everything in `io` is handed this. */
export interface System {
  apps: LoadedApps
  pool: Pool
  /** What everything asked as the public goes through: it may read what is published and nothing else. */
  published: Pool
  databaseUrl: string
  where: string
  keys: Keys
  /** The working days of the country and its divisions as they are known now; another one takes its place when one is loaded. */
  calendar: Calendar
  commit: GroupCommit
  /** Moves cases, many at once in one commit. */
  cases: Grouped<Move, MoveResult>
  /** Processes and items in every version under which a case may run. */
  versions: DeclaredVersions
  /** The division whose offices these are (GB/T 2260): part of every case's number, and whose local days off count. */
  division: string
  dataDir: string
  now: () => string
  /** The real time, for what must not follow the clock of a sample city: signatures and one-time codes. */
  wall: () => string
  newId: () => string
  say: (line: string) => void
  close: () => Promise<void>
}

export interface SystemOptions {
  apps: App[]
  dataDir: string
  databaseUrl?: string
  connections?: number
  division?: string
  say?: (line: string) => void
}

/** Measured: more at once hold their cases locked for longer than an officer should wait. */
const MOVES_IN_ONE_COMMIT = 200

/** Opens the database and the key and compiles the declarations; the clock and chance of the world come in here. */
export async function openSystem(options: SystemOptions): Promise<System> {
  const say = options.say ?? (() => {})
  for (const name of secretNames) secretSetting(name)
  const apps = loadApps(options.apps)
  let opening: Promise<Keys> | undefined
  const keysIn = (pool: Pool) => (opening ??= openKeys(pool, options.dataDir))
  const database = await openDatabase({
    url: options.databaseUrl,
    publicUrl: secretSetting('YIWANG_PUBLIC_DATABASE_URL'),
    password: async (account, pool) => (await keysIn(pool)).password(account),
    dataDir: options.dataDir,
    connections: options.connections,
    say,
  })
  const keys = await keysIn(database.pool)
  await bookDays(database.pool)
  await keepDeclarations(database.pool, apps, say)
  const refreshing = setInterval(() => void refresh(system).catch(() => {}), REFRESH_MS).unref()
  const close = async () => {
    clearInterval(refreshing)
    await database.close()
  }
  const wall = () => new Date().toISOString()
  const accepting = (): AcceptContext => ({ now: system.now(), newId: randomUUID, seal: keys.seal })
  const system: System = {
    apps,
    pool: database.pool,
    published: database.published,
    databaseUrl: database.url,
    where: database.where,
    keys,
    calendar: shippedCalendar,
    commit: new GroupCommit(database.pool, accepting),
    dataDir: options.dataDir,
    now: wall,
    wall,
    newId: randomUUID,
    say,
    close,
    versions: await keepVersions(database.pool, apps),
    division: options.division ?? '100000',
    cases: new Grouped(
      (moves) => transaction(database.pool, (tx) => moveCases(tx, system, moves)),
      MOVES_IN_ONE_COMMIT,
    ),
  }
  await refreshCalendar(system)
  return system
}

/** Within this time every process knows what another has loaded or made. Where the database does not answer, the next time. */
const REFRESH_MS = 10_000

async function refresh(system: System): Promise<void> {
  await system.keys.ring.refresh()
  await refreshCalendar(system)
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
