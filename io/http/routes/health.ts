import type { FastifyInstance } from 'fastify'
import { readBalances, sumBalances } from '../../postgres/balances.ts'
import { countWaiting } from '../../postgres/cursors.ts'
import { Refusal } from '../../refusal.ts'
import type { System } from '../../system.ts'
import { open } from '../access.ts'

/** Whether we live, whether we can work, and how much: for whoever watches the machine. */
export function healthRoutes(app: FastifyInstance, system: System): void {
  const tags = ['operations']
  app.get('/healthz', { ...open, schema: { summary: 'The process answers', tags } }, async () => ({
    status: 'ok',
  }))
  app.get('/readyz', { ...open, schema: { summary: 'The database answers too', tags } }, async () => {
    await system.pool.query('select 1').catch(() => {
      throw new Refusal('database-unavailable')
    })
    return { status: 'ok' }
  })
  app.get(
    '/metrics',
    { ...open, schema: { summary: 'Figures in the text format of Prometheus', tags } },
    async (_request, reply) => {
      reply.type('text/plain; version=0.0.4; charset=utf-8')
      return await metrics(system)
    },
  )
}

async function metrics(system: System): Promise<string> {
  const balance = sumBalances(await readBalances(system.pool))
  const lines = Object.entries(balance).map(
    ([outcome, n]) => `yiwang_intake_total{outcome="${outcome}"} ${n}`,
  )
  const waiting = await Promise.all(
    (['loop', 'search'] as const).map(
      async (reader) =>
        `yiwang_waiting_events{reader="${reader}"} ${await countWaiting(system.pool, reader)}`,
    ),
  )
  const { rss, heapUsed } = process.memoryUsage()
  const own = [
    `process_resident_memory_bytes ${rss}`,
    `nodejs_heap_used_bytes ${heapUsed}`,
    `process_cpu_seconds_total ${process.cpuUsage().user / 1e6}`,
  ]
  return `${['# TYPE yiwang_intake_total counter', ...lines, '# TYPE yiwang_waiting_events gauge', ...waiting, ...own].join('\n')}\n`
}
