// Runs under whatever Node the machine has (20 or newer), installs what is missing and hands over to Node 24.
// `node bin/run.mjs FILE [ARGS]`, `node bin/run.mjs --test [FILES]`, `node bin/run.mjs --check`, `node bin/run.mjs --dev`
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const modules = join(root, 'node_modules')
const tools = join(modules, '.bin')
const env = {
  // Types stripped and code compiled once are kept: a start takes 2.5 seconds of the processor instead of 3.7.
  NODE_COMPILE_CACHE: join(modules, '.cache', 'node'),
  ...process.env,
  PATH: tools + delimiter + process.env.PATH,
  YIWANG_CWD: process.env.YIWANG_CWD ?? process.cwd(),
}

/**
 * Installs the packages of the lock file once, and again whenever the lock file has changed. Not `npm ci`: it refuses a lock
 * file that leaves out the programs of other systems, which a registry need not keep.
 */
function install() {
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex')
  const mark = join(modules, '.yiwang-lock')
  if (existsSync(mark) && readFileSync(mark, 'utf8') === lock) return
  console.log('Installing packages (Node 24, PostgreSQL and the rest; about a minute) …')
  run('npm', ['install', '--no-save', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'])
  writeFileSync(mark, lock)
}

/** Runs a command with Node 24 first on the path and goes on only when it succeeds. */
function run(command, args) {
  const done = spawnSync(command, args, { cwd: root, env, stdio: 'inherit' })
  if (done.error) throw done.error
  if (done.status !== 0) process.exit(done.status ?? 1)
}

const node = join(tools, 'node')
// In development a change of any source starts the server anew; it builds the pages again where they changed.
const watched = ['core', 'loop', 'apps', 'io', 'web', 'sample', 'main.ts', 'background.ts'].map(
  (path) => `--watch-path=${path}`,
)
const commandLine = join('bin', 'yiwang.ts')
// A command should leave memory to the database and the server beside it. Measured on the 64,666 statutes: 294 MB at
// the most with these, 620 MB without, in the same time.
const frugal = ['--max-semi-space-size=8', '--max-old-space-size=384']
const [first, ...rest] = process.argv.slice(2)
install()
if (first === '--check') check()
else if (first === '--test') handOver(['bin/test.ts', ...rest])
else if (first === '--dev') handOver([...watched, 'main.ts', ...rest])
else handOver([...(first === commandLine ? frugal : []), first, ...rest])

/** Leaves the rest to Node 24; whoever stops us stops it, and its exit code becomes ours. */
function handOver(args) {
  const child = spawn(node, args, { cwd: root, env, stdio: 'inherit' })
  process.on('SIGTERM', () => child.kill('SIGTERM'))
  // A terminal sends Ctrl-C to both; we only wait until the other has closed.
  process.on('SIGINT', () => {})
  child.on('error', (error) => {
    throw error
  })
  child.on('exit', (code) => process.exit(code ?? 1))
}

function check() {
  run(join(tools, 'biome'), ['check', '.'])
  run(join(tools, 'tsc'), ['-p', '.'])
}
