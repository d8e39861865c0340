import { execFileSync } from 'node:child_process'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { apps } from '#apps/apps.ts'
import { linkPath } from '#core/access/link-path.ts'
import { accessWords } from '#core/access/words.ts'
import { type Background, startBackground } from '#io/background.ts'
import { keepItems } from '#io/cases/keep-items.ts'
import { ownOrigin } from '#io/http/own-address.ts'
import { buildServer } from '#io/http/server.ts'
import { firstLinks } from '#io/people/first-links.ts'
import { providerSettings } from '#io/people/provider-settings.ts'
import { openEarlierRequests } from '#io/rights/open-earlier.ts'
import { secretSetting } from '#io/secrets/setting.ts'
import { withoutSecrets } from '#io/secrets/without-secrets.ts'
import { StartFault, startFault } from '#io/start-fault.ts'
import { openSystem, type System } from '#io/system.ts'
import { Workers } from '#io/worker.ts'
import { type Part, works } from '#io/works.ts'
import { closeSampleAccounts } from '#sample/accounts.ts'
import { city as sampleCity } from '#sample/city.ts'
import { startSampleCity } from '#sample/start.ts'
import { webIsBuilt } from '#web/build.ts'
import { openSite } from '#web/site.ts'

/** The composition root: the only place where apps, storage, server and pages meet. */
const root = import.meta.dirname
const say = (line: string) => console.log(withoutSecrets(line))
const closing: (() => Promise<void>)[] = []
let isStopping = false

try {
  await start()
} catch (error) {
  const fault = startFault(error)
  await close()
  if (fault === null) throw error
  console.error(fault)
  process.exit(1)
}
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void stop())

async function start(): Promise<void> {
  const { values } = parseArgs({ options: { empty: { type: 'boolean' } } })
  const { host, port } = address()
  const outDir = join(root, 'dist', 'web')
  if (!(await webIsBuilt(outDir))) buildPages(outDir)

  const system = await openSystem({
    apps,
    dataDir: resolve(process.env.YIWANG_CWD ?? root, process.env.YIWANG_DATA ?? 'data'),
    databaseUrl: secretSetting('DATABASE_URL'),
    division: values.empty ? process.env.YIWANG_DIVISION : sampleCity.code,
    say,
  })
  closing.push(system.close)
  const workers = new Workers(system)
  closing.push(() => workers.stop())
  const city = values.empty ? await withoutSample(system) : await startSampleCity(system, root)
  await openEarlierRequests(system)
  await workers.start(city?.works ?? [])
  const server = await buildServer({
    system,
    workers,
    site: await openSite(outDir),
    city: city?.name ?? null,
    provider: providerSettings(),
  })
  closing.push(() => server.close())
  await server.listen({ port, host })
  say(`Yiwang is open: http://${host === '0.0.0.0' ? 'localhost' : host}:${port}`)
  say(`Console, from this machine only: http://localhost:${port}/console`)
  say(`Data: ${system.where}`)
  if (city) tellSample(host, port)
  await tellFirstLinks(system, port)
  await startBackgrounds(system, { isSample: city !== null })
}

/** What works behind the log, each part in a thread of its own; the door is open by then. */
async function startBackgrounds(system: System, { isSample }: { isSample: boolean }): Promise<void> {
  const { dataDir, databaseUrl, division } = system
  const file = new URL('./background.ts', import.meta.url)
  const starting = (Object.keys(works) as Part[]).map((part) =>
    startBackground(file, { part, dataDir, databaseUrl, division, isSample }, (error) => void fail(error)),
  )
  closing.push(() => stopAll(starting))
  await Promise.all(starting)
}

/** Also those that are just starting; one that could not has nothing to stop. */
async function stopAll(starting: Promise<Background>[]): Promise<void> {
  const started = await Promise.allSettled(starting)
  await Promise.all(started.map((one) => (one.status === 'fulfilled' ? one.value.stop() : null)))
}

/** Without what works behind the log nothing that is taken in is decided: whoever watches over us starts us anew. */
async function fail(error: Error): Promise<void> {
  if (isStopping) return
  isStopping = true
  console.error(withoutSecrets(error.stack ?? error.message))
  await close()
  process.exit(1)
}

/** An installation in earnest has no sample people, also where the sample city ran before. */
async function withoutSample(system: System): Promise<null> {
  await closeSampleAccounts(system)
  await keepItems(system)
  return null
}

function tellSample(host: string, port: number): void {
  say(`Enter as one of the sample people, officers and administrators among them: ${ownOrigin(port)}/sign-in`)
  if (!['127.0.0.1', '::1', 'localhost'].includes(host))
    say('Whoever reaches this address can do so. For real work start with --empty.')
}

/** Somebody has to be the first of each administrators' role; whoever reads this hands the links to three persons. */
async function tellFirstLinks(system: System, port: number): Promise<void> {
  const { roles } = accessWords('en')
  for (const { role, token } of await firstLinks(system))
    say(`${roles[role]}, to be opened once by whom it shall be: ${ownOrigin(port)}${linkPath(token)}`)
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

/** A service manager may tell every process of a group, and one of them tells us again: closing goes on as it began. */
async function stop(): Promise<void> {
  if (isStopping) return
  isStopping = true
  say('Closing …')
  await close()
  process.exit(0)
}

/** What was opened last is closed first. */
async function close(): Promise<void> {
  for (const one of closing.splice(0).reverse()) await one()
}
