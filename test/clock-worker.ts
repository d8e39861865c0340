import { apps } from '#apps/apps.ts'
import { clockStep } from '#io/cases/clock-step.ts'
import { openSystem } from '#io/system.ts'
import { settleCases } from './settle-cases.ts'

/** A process of its own that does what clocks have to do by a moment, and ends when nothing is left: `clock-worker.ts URL DIR NOW`. */
const [databaseUrl = '', dataDir = '', now = ''] = process.argv.slice(2)
const system = await openSystem({ apps, databaseUrl, dataDir, connections: 4 })
system.now = () => now
console.log('ready')
while ((await clockStep(system)) > 0) {
  console.log('acted')
  await settleCases(system)
}
await system.close()
