import { execFile, spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chownSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { environmentWithoutSecrets } from '../secrets/setting.ts'
import { StartFault } from '../start-fault.ts'
import { postgresAccount, postgresPlace } from './embedded-place.ts'
import { alone } from './start-lock.ts'

const run = promisify(execFile)

/** A PostgreSQL of our own: where it answers and how to stop it. */
export interface EmbeddedPostgres {
  url: string
  dir: string
  startedHere: boolean
  stop: () => Promise<void>
}

/** Measured for bulk loads on two cores: a larger WAL and rarer checkpoints, durability untouched (fsync stays on). */
const settings: Record<string, string> = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  shared_buffers: '256MB',
  max_wal_size: '4GB',
  checkpoint_timeout: '15min',
  work_mem: '32MB',
  maintenance_work_mem: '256MB',
  max_connections: '80',
  jit: 'off',
  timezone: 'UTC',
  logging_collector: 'off',
}

/**
 * Starts the PostgreSQL that came with the packages, with its data below `dataDir`; creates it the first time.
 * One that is already running there (another process of ours, or one left over by a kill) is used as it is.
 */
export async function startEmbedded(
  dataDir: string,
  say: (line: string) => void = () => {},
): Promise<EmbeddedPostgres> {
  const place = postgresPlace(dataDir, say)
  return await alone(place.dir, () => startIn(place))
}

async function startIn(place: Place): Promise<EmbeddedPostgres> {
  const password = ownPassword(place.dir)
  if (!existsSync(join(place.dir, 'cluster', 'PG_VERSION'))) await initialise(place)
  const startedHere = !isRunning(place)
  if (startedHere) await start(place)
  const port = readFileSync(join(place.dir, 'cluster', 'postmaster.pid'), 'utf8').split('\n')[3]
  const url = `postgres://yiwang:${password}@127.0.0.1:${port}/postgres`
  return { url, dir: place.dir, startedHere, stop: () => control(place, ['stop', '-m', 'fast', '-w']) }
}

type Place = ReturnType<typeof postgresPlace>

function ownPassword(dir: string): string {
  const file = join(dir, 'password')
  if (existsSync(file)) return readFileSync(file, 'utf8').trim()
  mkdirSync(dir, { recursive: true })
  const password = randomBytes(24).toString('hex')
  writeFileSync(file, `${password}\n`, { mode: 0o600 })
  return password
}

async function initialise(place: Place): Promise<void> {
  const cluster = join(place.dir, 'cluster')
  rmSync(cluster, { recursive: true, force: true })
  mkdirSync(cluster, { recursive: true, mode: 0o700 })
  const account = postgresAccount()
  const passwordFile = join(place.dir, 'password')
  if (account) for (const path of [cluster, passwordFile]) chownSync(path, account.uid, account.gid)
  const flags = ['--auth=scram-sha-256', '--username=yiwang', `--pwfile=${passwordFile}`, '--encoding=UTF8']
  await run(
    place.program('initdb'),
    [`--pgdata=${cluster}`, ...flags, '--locale-provider=builtin', '--locale=C.UTF-8'],
    {
      ...account,
      env: { ...environmentWithoutSecrets(), LC_ALL: 'C' },
    },
  )
}

function isRunning(place: Place): boolean {
  const asked = spawnSync(place.program('pg_ctl'), ['status', '-D', join(place.dir, 'cluster')], {
    ...postgresAccount(),
  })
  return asked.status === 0
}

async function start(place: Place): Promise<void> {
  const port = await freePort()
  const options = Object.entries(settings).map(([name, value]) => `-c ${name}='${value}'`)
  await control(place, [
    'start',
    '-w',
    '-l',
    join(place.dir, 'cluster', 'log'),
    '-o',
    [`-p ${port}`, ...options].join(' '),
  ])
}

async function control(place: Place, args: string[]): Promise<void> {
  const done = spawnSync(place.program('pg_ctl'), ['-D', join(place.dir, 'cluster'), ...args], {
    ...postgresAccount(),
    cwd: place.dir,
    env: environmentWithoutSecrets(),
    stdio: 'ignore',
    timeout: 60_000,
  })
  if (done.status !== 0)
    throw new StartFault(`PostgreSQL did not ${args[0]}; its log is ${join(place.dir, 'cluster', 'log')}`)
}

/** A port the system says is free. Taken by somebody else a moment later, the start fails and says so. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      )
    })
  })
}
