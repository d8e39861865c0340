import { apps } from '#apps/apps.ts'
import { importFile } from '#io/import/import-file.ts'
import { openSystem } from '#io/system.ts'

/** Imports a file and nothing else: what the door and the log do, without what follows. Prints the end as JSON. */
const [path, dataDir] = process.argv.slice(2)
const system = await openSystem({ apps, dataDir: dataDir!, databaseUrl: process.env.DATABASE_URL })
const start = performance.now()
const end = await importFile(system, {
  path: path!,
  file: 'penalties.csv',
  type: 'credit.penalty',
  source: 'bench',
  onProgress: ({ rows }) => console.log(`rows ${rows}`),
})
const used = process.resourceUsage()
const seconds = (performance.now() - start) / 1000
const cpuSeconds = (used.userCPUTime + used.systemCPUTime) / 1e6
console.log(`end ${JSON.stringify({ ...end, seconds, cpuSeconds, peakMib: used.maxRSS / 1024 })}`)
await system.close()
