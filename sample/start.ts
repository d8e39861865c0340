import { join } from 'node:path'
import { dateInShanghai } from '#core/clock/shanghai.ts'
import { importFile } from '#io/import/import-file.ts'
import { drain } from '#io/log/drain.ts'
import { acquireContext, type System } from '#io/system.ts'
import type { Work } from '#io/worker.ts'
import { acquire } from '#loop/acquire/acquire.ts'
import { city, citySeed } from './city.ts'
import { cityHistory } from './history.ts'
import { createRandom } from './random.ts'
import { referenceFiles } from './reference.ts'
import { registerSampleParties } from './register-parties.ts'
import { nextHappenings, startCity } from './simulator.ts'
import type { Happening } from './step.ts'

export interface RunningCity {
  name: { zh: string; en: string }
  works: Work[]
}

const MONTHS = 18
const AT_ONCE = 1000

/** Fills an installation that has nothing yet with the sample city, and keeps things happening in it. */
export async function startSampleCity(system: System, root: string): Promise<RunningCity> {
  if (await isUntouched(system)) await fill(system, root)
  await registerSampleParties(system)
  return { name: city, works: [simulator(system)] }
}

async function isUntouched(system: System): Promise<boolean> {
  const read = await system.pool.query<{ n: number }>('select sum(last_seq)::bigint as n from log_heads')
  return read.rows[0]?.n === 0
}

async function fill(system: System, root: string): Promise<void> {
  system.say('First start: loading the sample city …')
  for (const { file, type, source } of referenceFiles(system.apps.apps)) {
    await importFile(system, { path: join(root, file), file: file.split('/').at(-1) ?? file, type, source })
  }
  const today = dateInShanghai(system.now())
  const happenings = cityHistory({ seed: citySeed, today, months: MONTHS })
  for (let at = 0; at < happenings.length; at += AT_ONCE)
    await send(system, happenings.slice(at, at + AT_ONCE), { inItsTime: true })
  await drain(system)
  system.say(`First start: ${happenings.length} events of ${MONTHS} months are through the loop.`)
}

/** Through the ordinary door, as the departments themselves would; the history as it would have come in its own time. */
async function send(
  system: System,
  happenings: Happening[],
  { inItsTime }: { inItsTime: boolean },
): Promise<void> {
  const present = acquireContext(system)
  const received = happenings.map((happening) => {
    const context = inItsTime
      ? { ...present, now: happening.time, today: dateInShanghai(happening.time) }
      : present
    const intake = { ...happening, raw: JSON.stringify(happening.data) }
    return { intake, taken: acquire(system.apps, intake, context), importId: '' }
  })
  await system.commit.accept(received)
}

function simulator(system: System): Work {
  const random = createRandom(Date.parse(system.now()))
  let state = startCity(citySeed, system.now())
  const step = async () => {
    const next = nextHappenings(state, system.now(), random)
    state = next.state
    if (next.happenings.length > 0) await send(system, next.happenings, { inItsTime: false })
    return 0
  }
  return { name: 'sample city', step, rest: 4000 }
}
