import { spawnSync } from 'node:child_process'
import { globSync } from 'node:fs'
import { stopTestDatabase } from '#test/database.ts'

const folders = ['core', 'loop', 'apps', 'io', 'web', 'sample', 'bench', 'test', 'bin']
const named = process.argv.slice(2)
const files =
  named.length > 0 ? named : folders.flatMap((folder) => globSync(`${folder}/**/*.test.ts`)).sort()

/** Browser files last and two files at a time: they start a server each, and the machine may have two cores. */
const done = spawnSync(
  process.execPath,
  ['--test', '--test-concurrency=2', '--test-reporter=spec', ...files],
  {
    stdio: 'inherit',
  },
)
await stopTestDatabase()
process.exitCode = done.status ?? 1
