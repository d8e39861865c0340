import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { benchAccept } from './accept.ts'
import { type BenchSetting, type Measurement, openBench } from './bench-setting.ts'
import { benchCaseQueue } from './case-queue.ts'
import { benchCaseSteps } from './case-steps.ts'
import { measureCopy } from './copy-limit.ts'
import { type Figure, figureTable } from './figure.ts'
import { benchImportPenalties } from './import-penalties.ts'
import { benchImportStatutes } from './import-statutes.ts'
import { benchLatency } from './latency.ts'
import { describeMachine } from './machine.ts'
import { benchDecisions, benchReaders } from './plain-figures.ts'
import { benchNames, benchStatutes } from './search-figures.ts'
import { benchStarts } from './starts.ts'
import { benchSubjectPage } from './subject-page.ts'
import { benchWholeLoop } from './whole-loop.ts'

/**
 * `npm run bench [-- NAME …] [--quick] [--data DIR]`: measures this machine, each figure beside its limit of the same
 * run, prints the table and writes it to `bench/results/` with the machine it was measured on.
 */
const measurements: Record<string, Measurement> = {
  accept: benchAccept,
  loop: benchWholeLoop,
  latency: benchLatency,
  import: benchImportPenalties,
  'import-statutes': benchImportStatutes,
  subject: benchSubjectPage,
  names: benchNames,
  statutes: benchStatutes,
  decisions: benchDecisions,
  readers: benchReaders,
  cases: benchCaseSteps,
  queue: benchCaseQueue,
  start: benchStarts,
}

/** What `--quick` leaves out: none of it fits into its minute and a half. */
const slow = new Set(['import-statutes', 'statutes', 'readers', 'start'])
const needCopy = new Set(['accept', 'loop', 'import'])

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    quick: { type: 'boolean', default: false },
    data: { type: 'string', default: join(import.meta.dirname, '..', '..', 'shared', 'data') },
  },
})
process.exitCode = await run(positionals)

async function run(names: string[]): Promise<number> {
  const unknown = names.filter((name) => !Object.hasOwn(measurements, name))
  if (unknown.length > 0) {
    console.error(`There is no ${unknown.join(', ')}; there are: ${Object.keys(measurements).join(', ')}`)
    return 2
  }
  const chosen =
    names.length > 0 ? names : Object.keys(measurements).filter((name) => !(values.quick && slow.has(name)))
  const { setting, postgres, close } = await openBench({ quick: values.quick, dataDir: values.data })
  const machine = describeMachine(postgres)
  try {
    const figures = await measure(setting, chosen)
    console.log(`\n${figureTable(figures)}\n\n${JSON.stringify(machine)}`)
    write({ at: new Date().toISOString(), quick: values.quick, machine, figures })
  } finally {
    await close()
  }
  return 0
}

async function measure(setting: BenchSetting, names: string[]): Promise<Figure[]> {
  const figures: Figure[] = []
  if (names.some((name) => needCopy.has(name))) {
    setting.copy.value = await measureCopy(setting)
    figures.push({ what: 'COPY into a table with three indexes', value: setting.copy.value, unit: 'rows/s' })
  }
  for (const name of names) {
    const start = performance.now()
    const measured = await measurements[name]!(setting)
    setting.say(`\n${name}, measured in ${((performance.now() - start) / 1000).toFixed(0)} s`)
    if (measured.length > 0) setting.say(figureTable(measured))
    figures.push(...measured)
  }
  return figures
}

function write(result: { at: string; quick: boolean; machine: object; figures: Figure[] }): void {
  const folder = join(import.meta.dirname, 'results')
  mkdirSync(folder, { recursive: true })
  writeFileSync(
    join(folder, `${result.at.replace(/[:.]/g, '-')}.json`),
    `${JSON.stringify(result, null, 2)}\n`,
  )
}
