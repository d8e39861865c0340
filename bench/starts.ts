import { join } from 'node:path'
import type { BenchSetting } from './bench-setting.ts'
import { freePort, startChild } from './child.ts'
import type { Figure } from './figure.ts'
import { stopChild } from './running-server.ts'

/** From the start command to the first page, with the sample city: in an empty place, and the next time. */
export async function benchStarts(setting: BenchSetting): Promise<Figure[]> {
  const first = await start(setting)
  const next = await start(setting)
  return [
    {
      what: 'first start to the first page',
      value: first.seconds,
      unit: 's',
      goal: { most: 60 },
      cost: first.cost,
    },
    {
      what: 'next start to the first page',
      value: next.seconds,
      unit: 's',
      goal: { most: 5 },
      cost: next.cost,
    },
  ]
}

/** On its own embedded PostgreSQL, which is created, started and stopped with it. */
async function start(setting: BenchSetting) {
  const port = await freePort()
  const from = performance.now()
  const child = startChild('main.ts', [], {
    env: { PORT: String(port), YIWANG_DATA: join(setting.dir, 'started'), DATABASE_URL: '' },
  })
  while (!(await answers(port))) {
    if (child.process.exitCode !== null) throw new Error(child.output().slice(-2000))
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
  const seconds = (performance.now() - from) / 1000
  const cost = { cpuSeconds: child.cpuSeconds(), peakMib: child.peakMib() }
  await stopChild(child)
  return { seconds, cost }
}

async function answers(port: number): Promise<boolean> {
  try {
    return (await fetch(`http://127.0.0.1:${port}/`)).status === 200
  } catch {
    return false
  }
}
