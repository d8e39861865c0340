import { globSync } from 'node:fs'
import { relative } from 'node:path'
import { finished } from 'node:stream/promises'
import { run } from 'node:test'
import { spec } from 'node:test/reporters'
import { stopTestDatabase } from '#test/postgres.ts'
import { keepSeconds, longestFirst, readSeconds, slowest } from './test-order.ts'

const folders = ['core', 'loop', 'apps', 'io', 'web', 'sample', 'bench', 'test', 'bin']
const given = process.argv.slice(2)
/** Options are Node's, such as `--test-name-pattern=PART`. */
const options = given.filter((one) => one.startsWith('-'))
const named = given.filter((one) => !one.startsWith('-'))
const files = named.length > 0 ? named : folders.flatMap((folder) => globSync(`${folder}/**/*.test.ts`))
const seconds: Record<string, number> = {}

// Two files at a time: many start a server or a browser each, and the machine may have two cores.
const failed = await failedOf(longestFirst(files, readSeconds()), 2)
const again = failed.length > 0 ? await failedAgain(failed) : []
await stopTestDatabase()
keepSeconds(seconds)
if (files.length > 1) console.log(`\n${slowest(seconds)}`)
process.exitCode = again.length === 0 ? 0 : 1

/** Runs the files, tells what each test came to, and returns the files in which one failed. */
async function failedOf(files: string[], concurrency: number): Promise<string[]> {
  const failed = new Set<string>()
  const tests = run({ files, concurrency, execArgv: options })
  tests.on('test:fail', ({ file, name, todo }) => {
    if (todo === undefined) failed.add(relative(process.cwd(), file ?? name))
  })
  tests.on('test:summary', ({ file, duration_ms: ms }) => {
    if (file !== undefined) seconds[relative(process.cwd(), file)] = ms / 1000
  })
  const report = tests.compose(spec)
  report.pipe(process.stdout, { end: false })
  await finished(report)
  return [...failed]
}

/** A failure under the load of the other files need not be one: each such file runs once more, alone, and is named either way. */
async function failedAgain(files: string[]): Promise<string[]> {
  console.log(`\nOnce more, one at a time: ${files.join(', ')}\n`)
  const again = await failedOf(files, 1)
  for (const file of files.filter((one) => !again.includes(one)))
    console.log(`UNSTEADY: ${file} failed beside the others and passed alone.`)
  for (const file of again) console.log(`FAILED twice: ${file}`)
  return again
}
