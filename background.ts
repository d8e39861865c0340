import { once } from 'node:events'
import { parentPort, workerData } from 'node:worker_threads'
import { apps } from '#apps/apps.ts'
import { type BackgroundSetting, WORKING } from '#io/background.ts'
import { startCityClock } from '#io/cases/city-clock.ts'
import { withoutSecrets } from '#io/secrets/without-secrets.ts'
import { openSystem } from '#io/system.ts'
import { Workers } from '#io/worker.ts'
import { works } from '#io/works.ts'

/** The composition root of a thread that works behind the log, as `main.ts` is that of the one that answers. */
const { part, isSample, ...opening } = workerData as BackgroundSetting
/** For works that rest most of the time; what answers has its own. */
const CONNECTIONS = 8

const system = await openSystem({
  ...opening,
  apps,
  connections: CONNECTIONS,
  say: (line) => console.log(withoutSecrets(line)),
})
const workers = new Workers(system)
await workers.start([...works[part](system), ...(isSample ? [await startCityClock(system)] : [])])
parentPort!.postMessage(WORKING)
await once(parentPort!, 'message')
await workers.stop()
await system.close()
