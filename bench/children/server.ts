import { apps } from '#apps/apps.ts'
import { startBackground } from '#io/background.ts'
import { buildServer } from '#io/http/server.ts'
import { openSystem } from '#io/system.ts'
import { Workers } from '#io/worker.ts'
import { type Part, works } from '#io/works.ts'

/** The platform's server without pages; with `--door` nothing behind the log works, so that the door is measured alone. */
const [port, dataDir, mode] = process.argv.slice(2)
const system = await openSystem({ apps, dataDir: dataDir!, databaseUrl: process.env.DATABASE_URL })
const workers = new Workers(system)
await workers.start([])
const server = await buildServer({ system, workers, site: null, city: null })
await server.listen({ port: Number(port), host: '127.0.0.1' })
const parts = mode === '--door' ? [] : (Object.keys(works) as Part[])
const { division, databaseUrl } = system
const backgrounds = await Promise.all(
  parts.map((part) =>
    startBackground(
      new URL('../../background.ts', import.meta.url),
      { part, dataDir: dataDir!, databaseUrl, division, isSample: false },
      (error) => {
        throw error
      },
    ),
  ),
)
console.log('listening')

process.once('SIGTERM', async () => {
  await Promise.all(backgrounds.map(({ stop }) => stop()))
  await server.close()
  await workers.stop()
  await system.close()
  process.exit(0)
})
