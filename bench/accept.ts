import type { BenchSetting } from './bench-setting.ts'
import type { Figure } from './figure.ts'
import { penaltyBatches } from './penalty-input.ts'
import { postAll, startServer } from './running-server.ts'

const EVENTS_IN_A_BATCH = 500
const SENDERS = 8

/** Events a second taken durably over HTTP: checked against the schema and the quality rules, deduplicated, logged. */
export async function benchAccept(setting: BenchSetting): Promise<Figure[]> {
  const count = setting.quick ? 20_000 : 100_000
  const server = await startServer(setting, { url: await setting.database('accept'), door: true })
  await postAll(server, penaltyBatches(5_000, { size: EVENTS_IN_A_BATCH, seed: 1 }), { senders: SENDERS })
  const bodies = penaltyBatches(count, { size: EVENTS_IN_A_BATCH, seed: 2 })
  const cpu = server.child.cpuSeconds()
  const start = performance.now()
  await postAll(server, bodies, { senders: SENDERS })
  const seconds = (performance.now() - start) / 1000
  const cost = { cpuSeconds: server.child.cpuSeconds() - cpu, peakMib: server.child.peakMib() }
  await server.stop()
  return [
    {
      what: 'accept penalties over HTTP',
      value: count / seconds,
      unit: 'events/s',
      limit: setting.copy,
      goal: { share: 0.5 },
      cost,
    },
  ]
}
