import { join } from 'node:path'
import type { Balance } from '#io/postgres/balances.ts'
import { type BenchSetting, openBenchDatabase } from './bench-setting.ts'
import { type Child, frugal, startChild } from './child.ts'
import type { Figure } from './figure.ts'
import { faultsOfImport } from './import-faults.ts'
import { writePenaltyFile } from './penalty-input.ts'

interface End {
  seconds: number
  cpuSeconds: number
  peakMib: number
}

/** A file of penalties with planted faults and repeats: how fast it comes in, and whether all is told right. */
export async function benchImportPenalties(setting: BenchSetting): Promise<Figure[]> {
  const count = setting.quick ? 20_000 : 300_000
  const path = join(setting.dir, 'penalties.csv')
  await writePenaltyFile(path, count)
  const whole = await importWhole(setting, { path, count, name: 'import_whole', kills: 0 })
  const killed = await importWhole(setting, { path, count, name: 'import_killed', kills: 3 })
  return [
    {
      what: `import ${count.toLocaleString('en')} penalties (CSV)`,
      value: count / whole.end.seconds,
      unit: 'rows/s',
      limit: setting.copy,
      goal: { share: 0.6 },
      cost: { cpuSeconds: whole.end.cpuSeconds },
    },
    { what: 'import: peak memory', value: whole.end.peakMib, unit: 'MiB', goal: { most: 400 } },
    { what: 'import: rows not told right', value: whole.wrong, unit: 'rows', goal: { most: 0 } },
    {
      what: 'import, killed three times: rows not told right',
      value: killed.wrong,
      unit: 'rows',
      goal: { most: 0 },
    },
  ]
}

interface Importing {
  path: string
  count: number
  name: string
  kills: number
}

async function importWhole(
  setting: BenchSetting,
  importing: Importing,
): Promise<{ end: End; wrong: number }> {
  const url = await setting.database(importing.name)
  const start = () =>
    startChild('bench/children/import.ts', [importing.path, setting.dir], {
      env: { DATABASE_URL: url },
      flags: frugal,
    })
  for (let kill = 1; kill <= importing.kills; kill++)
    await killAt(start(), Math.round((importing.count * kill) / (importing.kills + 1)))
  const child = start()
  await child.ended
  const end = /^end (.*)$/m.exec(child.output())?.[1]
  if (end === undefined) throw new Error(`The import did not end:\n${child.output().slice(-2000)}`)
  const database = await openBenchDatabase(setting, url)
  const faults = await faultsOfImport(database.pool, importing.count)
  for (const line of faults.lines) setting.say(`  ${line}`)
  await database.close()
  return { end: JSON.parse(end) as End & { balance: Balance }, wrong: faults.wrong }
}

/** Kills the import without warning once it has told of so many rows. */
async function killAt(child: Child, rows: number): Promise<void> {
  let done = 0
  while (done < rows && child.process.exitCode === null) {
    await new Promise((resolve) => setTimeout(resolve, 5))
    done = Number(/rows (\d+)\n(?!.*rows)/s.exec(child.output().slice(-200))?.[1] ?? done)
  }
  child.process.kill('SIGKILL')
  await child.ended
}
