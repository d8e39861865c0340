import { setTimeout as sleep } from 'node:timers/promises'
import autocannon from 'autocannon'
import { partitionOf } from '#core/event.ts'
import { countWaiting } from '#io/postgres/cursors.ts'
import { type BenchSetting, openBenchDatabase } from './bench-setting.ts'
import { freePort, printed, startChild } from './child.ts'
import type { Figure } from './figure.ts'
import { penaltyBatches } from './penalty-input.ts'
import { postAll, startServer, stopChild } from './running-server.ts'

const CONNECTIONS = 32

/** One subject's page from the API (facts, counts, records) beside bare Fastify with one query by primary key. */
export async function benchSubjectPage(setting: BenchSetting): Promise<Figure[]> {
  const url = await setting.database('subject_page')
  const server = await startServer(setting, { url })
  const ids = await fill(setting, { url, port: server.port })
  const paths = ids.map((id) => `/api/subjects/${encodeURIComponent(id)}`)
  const own = await load(setting, { port: server.port, paths })
  await server.stop()
  const bare = await loadBare(setting, { url, ids })
  return [
    {
      what: 'one subject from the API',
      value: own.rate,
      unit: 'req/s',
      limit: { what: 'Fastify + one query', value: bare.rate },
      goal: { share: 0.5 },
    },
    {
      what: `one subject from the API: p99 at ${CONNECTIONS} connections`,
      value: own.p99,
      unit: 'ms',
      limit: { what: 'Fastify + one query', value: bare.p99 },
      goal: { most: 20 },
    },
  ]
}

/** Subjects the public can see, worked off whole. */
async function fill(setting: BenchSetting, { url, port }: { url: string; port: number }): Promise<string[]> {
  const count = setting.quick ? 2_000 : 10_000
  await postAll({ port }, penaltyBatches(count, { size: 500, seed: 6 }), { senders: 4 })
  const { pool, close } = await openBenchDatabase(setting, url)
  while ((await countWaiting(pool, 'search')) > 0) await sleep(100)
  const read = await pool.query<{ id: string }>(
    `select distinct subject as id from records where public_from is not null and public_until > now() order by 1 limit 1000`,
  )
  await close()
  return read.rows.map(({ id }) => id)
}

async function loadBare(setting: BenchSetting, { url, ids }: { url: string; ids: string[] }) {
  const port = await freePort()
  const child = startChild('bench/children/bare-server.ts', [String(port)], { env: { DATABASE_URL: url } })
  await printed(child, 'listening')
  const measured = await load(setting, {
    port,
    paths: ids.map((id) => `/subjects/${partitionOf(id)}/${encodeURIComponent(id)}`),
  })
  await stopChild(child)
  return measured
}

async function load(setting: BenchSetting, { port, paths }: { port: number; paths: string[] }) {
  const requests = paths.map((path) => ({ path }))
  const run = (duration: number) =>
    autocannon({ url: `http://127.0.0.1:${port}`, connections: CONNECTIONS, duration, requests })
  await run(1)
  const result = await run(setting.quick ? 2 : 6)
  if (result.non2xx > 0 || result.errors > 0) throw new Error(`${result.non2xx} answers were no 200`)
  return { rate: result.requests.average, p99: result.latency.p99 }
}
