import { mkdtempSync, rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import type { TestContext } from 'node:test'
import { apps } from '#apps/apps.ts'
import type { App } from '#core/app.ts'
import type { HttpLimits } from '#io/http/http-limits.ts'
import { buildServer } from '#io/http/server.ts'
import type { ProviderSettings } from '#io/people/provider-settings.ts'
import { openSystem, type System } from '#io/system.ts'
import { Workers } from '#io/worker.ts'
import { worksOf } from '#io/works.ts'
import { startSampleCity } from '#sample/start.ts'
import { buildWeb, webIsBuilt } from '#web/build.ts'
import { openSite } from '#web/site.ts'
import { cityTemplate } from './city-template.ts'
import { createDatabase } from './database.ts'
import { asAdmin, testDir } from './postgres.ts'

export interface ServerChoice {
  /** Serve the pages too; they are built where they are not. */
  pages?: boolean
  /** The sample city with its eighteen months, standing still. */
  city?: boolean
  /** The city's simulator as well: something happens every few seconds. */
  live?: boolean
  /** `false`: nothing works in the background; the test takes the steps itself. */
  works?: boolean
  apps?: App[]
  limits?: Partial<HttpLimits>
  /** An identity provider to sign in by. */
  provider?: ProviderSettings
}

export interface RunningServer {
  url: string
  system: System
  /** Lines the system has said, for tests that expect silence. */
  said: string[]
  /** Every route of the server, as `METHOD /path`. */
  routes: string[]
}

const root = join(import.meta.dirname, '..')

/** The real server on a fresh database and a free port, everything behind it at work; closed after the test. */
export async function startServer(t: TestContext, choice: ServerChoice = {}): Promise<RunningServer> {
  const site = choice.pages ? await openPages() : null
  const { system, said, close } = await openTestSystem(choice)
  const city = choice.city || choice.live ? await startSampleCity(system, root) : null
  const workers = new Workers(system)
  await workers.start([
    ...(choice.works === false ? [] : worksOf(system)),
    ...(choice.live ? (city?.works ?? []) : []),
  ])
  const { limits, provider } = choice
  const server = await buildServer({ system, workers, site, city: city?.name ?? null, limits, provider })
  await server.listen({ port: 0, host: '127.0.0.1' })
  t.after(async () => {
    await server.close()
    await workers.stop()
    await close()
  })
  const url = `http://127.0.0.1:${(server.server.address() as AddressInfo).port}`
  return { url, system, said, routes: [...server.accessOfRoutes.keys()] }
}

/** An installation on a fresh database without a server; closed after the test. */
export async function withSystem(t: TestContext, choice: Pick<ServerChoice, 'city' | 'apps'> = {}) {
  const opened = await openTestSystem(choice)
  t.after(opened.close)
  return opened.system
}

async function openTestSystem(choice: ServerChoice) {
  const database = await createDatabase(choice.city || choice.live ? await cityTemplate(root) : undefined)
  const dataDir = mkdtempSync(`${testDir}-data-`)
  process.env.YIWANG_KEY ??= '11'.repeat(32)
  const said: string[] = []
  const system = await openSystem({
    apps: choice.apps ?? apps,
    dataDir,
    databaseUrl: database.url,
    say: (line) => said.push(line),
  })
  const close = async () => {
    await system.close()
    await database.drop()
    rmSync(dataDir, { recursive: true, force: true })
  }
  return { system, said, close }
}

/** Two test files must not build into one folder at once. */
async function openPages() {
  const outDir = join(root, 'dist', 'web')
  await asAdmin(async () => {
    if (!(await webIsBuilt(outDir))) await buildWeb({ outDir, log: () => {} })
  }, 'build the pages')
  return await openSite(outDir)
}
