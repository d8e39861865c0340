import { join, resolve } from 'node:path'
import { apps } from '#apps/apps.ts'
import { buildServer } from '#io/http/server.ts'
import { openSystem } from '#io/system.ts'
import { Workers } from '#io/worker.ts'
import { worksOf } from '#io/works.ts'
import { startSampleCity } from '#sample/start.ts'
import { buildWeb, webIsBuilt } from '#web/build.ts'
import { openSite } from '#web/site.ts'

/** The composition root: the only place where apps, storage, server and pages meet. */
const root = import.meta.dirname
const isEmpty = process.argv.includes('--empty')
const port = Number(process.env.PORT ?? 8080)
const host = process.env.HOST ?? '127.0.0.1'
const say = (line: string) => console.log(line)

const outDir = join(root, 'dist', 'web')
if (!(await webIsBuilt(outDir))) await buildWeb({ outDir, log: (line) => say(`First start: ${line} …`) })

const system = await openSystem({
  apps,
  dataDir: resolve(process.env.YIWANG_CWD ?? root, process.env.YIWANG_DATA ?? 'data'),
  databaseUrl: process.env.DATABASE_URL,
  say,
})
const workers = new Workers(system)
const city = isEmpty ? null : await startSampleCity(system, root)
await workers.start([...worksOf(system), ...(city?.works ?? [])])
const server = await buildServer({ system, workers, site: await openSite(outDir), city: city?.name ?? null })
await server.listen({ port, host })
say(`Yiwang is open: http://${host === '0.0.0.0' ? 'localhost' : host}:${port}`)
say(`Console, from this machine only: http://localhost:${port}/console`)
say(`Data: ${system.where}`)

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop())

async function stop(): Promise<void> {
  say('Closing …')
  await server.close()
  await workers.stop()
  await system.close()
  process.exit(0)
}
