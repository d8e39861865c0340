import { execFileSync } from 'node:child_process'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { apps } from '#apps/apps.ts'
import { buildServer } from '#io/http/server.ts'
import { StartFault, startFault } from '#io/start-fault.ts'
import { openSystem } from '#io/system.ts'
import { Workers } from '#io/worker.ts'
import { worksOf } from '#io/works.ts'
import { startSampleCity } from '#sample/start.ts'
import { webIsBuilt } from '#web/build.ts'
import { openSite } from '#web/site.ts'

/** The composition root: the only place where apps, storage, server and pages meet. */
const root = import.meta.dirname
const say = (line: string) => console.log(line)
const closing: (() => Promise<void>)[] = []

try {
  await start()
} catch (error) {
  const fault = startFault(error)
  await close()
  if (fault === null) throw error
  console.error(fault)
  process.exit(1)
}
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop())

async function start(): Promise<void> {
  const { values } = parseArgs({ options: { empty: { type: 'boolean' } } })
  const { host, port } = address()
  const outDir = join(root, 'dist', 'web')
  if (!(await webIsBuilt(outDir))) buildPages(outDir)

  const system = await openSystem({
    apps,
    dataDir: resolve(process.env.YIWANG_CWD ?? root, process.env.YIWANG_DATA ?? 'data'),
    databaseUrl: process.env.DATABASE_URL,
    say,
  })
  closing.push(system.close)
  const workers = new Workers(system)
  closing.push(() => workers.stop())
  const city = values.empty ? null : await startSampleCity(system, root)
  await workers.start([...worksOf(system), ...(city?.works ?? [])])
  const server = await buildServer({
    system,
    workers,
    site: await openSite(outDir),
    city: city?.name ?? null,
  })
  closing.push(() => server.close())
  await server.listen({ port, host })
  say(`Yiwang is open: http://${host === '0.0.0.0' ? 'localhost' : host}:${port}`)
  say(`Console, from this machine only: http://localhost:${port}/console`)
  say(`Data: ${system.where}`)
}

/** In a process of its own, so that the builder's memory goes with it. */
function buildPages(outDir: string): void {
  execFileSync(process.execPath, ['bin/build-web.ts', outDir], { cwd: root, stdio: 'inherit' })
}

function address(): { host: string; port: number } {
  const port = Number(process.env.PORT ?? 8080)
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new StartFault('PORT must be a number up to 65535.')
  return { port, host: process.env.HOST ?? '127.0.0.1' }
}

async function stop(): Promise<void> {
  say('Closing …')
  await close()
  process.exit(0)
}

/** What was opened last is closed first. */
async function close(): Promise<void> {
  for (const one of closing.splice(0).reverse()) await one()
}
