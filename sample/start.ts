import { startCityClock } from '#io/cases/city-clock.ts'
import { keepItems } from '#io/cases/keep-items.ts'
import type { Received } from '#io/log/accept.ts'
import { acquireContext, type System } from '#io/system.ts'
import type { Work } from '#io/worker.ts'
import { acquire } from '#loop/acquire/acquire.ts'
import type { Intake } from '#loop/acquire/intake.ts'
import { keepSampleAccounts } from './accounts.ts'
import { city, citySeed } from './city.ts'
import { fillCases, fillCity } from './fill-city.ts'
import { finishTasks } from './finish-tasks.ts'
import { chance, createRandom } from './random.ts'
import { registerSampleParties } from './register-parties.ts'
import { sendHappenings } from './send-happenings.ts'
import { type CityState, nextHappenings, startCity } from './simulator.ts'
import { registerSampleThings, sampleReadings } from './things.ts'

export interface RunningCity {
  name: { zh: string; en: string }
  works: Work[]
}

/** Fills an installation that has nothing yet with the sample city, and keeps things happening in it. */
export async function startSampleCity(system: System, root: string): Promise<RunningCity> {
  const clock = await startCityClock(system)
  if ((await logLength(system)) === 0) await fillCity(system, root)
  await keepItems(system)
  await registerSampleParties(system)
  await registerSampleThings(system)
  await keepSampleAccounts(system)
  if (await hasNoCase(system)) await fillCases(system)
  return { name: city, works: [clock, simulator(system), readings(system)] }
}

/** Whether the sample city lives here: its people have accounts. */
export async function isSampleCity({ pool }: System): Promise<boolean> {
  const read = await pool.query('select from accounts where is_sample limit 1')
  return read.rowCount === 1
}

/** Every case is an event at least, so the length of the log is above every serial number given so far. */
function simulator(system: System): Work {
  const random = createRandom(Date.parse(system.now()))
  let state: CityState | null = null
  const step = async () => {
    state ??= startCity(citySeed, system.now(), await logLength(system))
    const next = nextHappenings(state, system.now(), random)
    state = next.state
    if (next.happenings.length > 0) await sendHappenings(system, next.happenings, { inItsTime: false })
    if (chance(random, 0.1)) await finishTasks(system, { most: 3 })
    return 0
  }
  return { name: 'sample city', step, rest: 4000 }
}

/** The devices of the city measure once a minute. */
function readings(system: System): Work {
  const random = createRandom(Date.parse(system.now()))
  let last = ''
  const step = async () => {
    const now = system.now()
    const minute = now.slice(0, 'YYYY-MM-DDTHH:MM'.length)
    if (minute !== last) await system.commit.accept(receivedNow(system, sampleReadings(now, random)))
    last = minute
    return 0
  }
  return { name: 'sample devices', step, rest: 10_000 }
}

function receivedNow(system: System, intakes: Intake[]): Received[] {
  const context = acquireContext(system)
  return intakes.map((intake) => ({ intake, taken: acquire(system.apps, intake, context), importId: '' }))
}

async function logLength(system: System): Promise<number> {
  const read = await system.pool.query<{ n: number }>('select sum(last_seq)::bigint as n from log_heads')
  return read.rows[0]?.n ?? 0
}

/** Nobody has applied for anything; what rules open by themselves may be there already. */
async function hasNoCase({ pool }: System): Promise<boolean> {
  const read = await pool.query(`select from cases where state ->> 'channel' <> 'engine' limit 1`)
  return read.rowCount === 0
}
