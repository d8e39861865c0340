import { addDays } from '#core/clock/date.ts'
import { dateInShanghai, instantInShanghai } from '#core/clock/shanghai.ts'
import { clockStep } from '#io/cases/clock-step.ts'
import { drain } from '#io/log/drain.ts'
import type { System } from '#io/system.ts'
import type { Happening } from '../step.ts'
import { casePlans } from './case-plans.ts'
import { Cast } from './cast.ts'
import { earlierPermits } from './earlier-permits.ts'
import { type Hindered, playActs } from './play-acts.ts'
import { pricePoints } from './price-points.ts'
import { cityRegister } from './register.ts'
import { settle } from './settle.ts'
import { type Act, timetableOf } from './timetable.ts'

export interface Playing {
  seed: number
  /** Sends what departments tell, as it would have come in its own time. */
  send: (happenings: Happening[]) => Promise<void>
}

/**
 * Lets the cases of the last months happen in a city that has none: everything at its own moment, in order, by whoever would do it,
 * and on the way what clocks and rules make of it. Meanwhile nothing else may work on the system, whose clock stands in the past.
 * Answers what the platform did not let happen.
 */
export async function playCases(system: System, playing: Playing): Promise<Hindered[]> {
  const present = system.now
  try {
    return await playUntil(system, present(), playing)
  } finally {
    system.now = present
  }
}

async function playUntil(system: System, now: string, { seed, send }: Playing): Promise<Hindered[]> {
  const today = dateInShanghai(now)
  const acts = timetableOf(casePlans, { seed, today })
  const first = dateInShanghai(acts[0]!.at)
  const cast = await Cast.of(system, seed)
  const hindered: Hindered[] = []
  const points = Map.groupBy(pricePoints({ seed, today }), ({ time }) => dateInShanghai(time))
  const byDay = Map.groupBy(acts, ({ at }) => dateInShanghai(at))
  await passTo(system, instantInShanghai(first, '08:30:00'))
  await send([...cityRegister({ seed, on: first }), ...earlierPermits(acts, { cast, on: first })])
  await settle(system)
  for (let day = first; day < today; day = addDays(day, 1)) {
    await passTo(system, instantInShanghai(day, '08:30:00'))
    const [ofDay, told] = [byDay.get(day) ?? [], points.get(day) ?? []]
    await send(told)
    hindered.push(...(await playDay(cast, ofDay)))
    if (ofDay.length + told.length > 0) await settle(system)
  }
  await passTo(system, now)
  await drain(system)
  return hindered
}

/** What is applied for in the morning has had its consequences before the afternoon, where something there rests on them. */
async function playDay(cast: Cast, acts: Act[]): Promise<Hindered[]> {
  const opened = acts.filter(({ planned }) => planned === null)
  const done = acts.filter(({ planned }) => planned !== null)
  const hindered = await playActs(cast, opened)
  if (done.some(({ planned }) => planned?.of !== undefined)) await settle(cast.system)
  return [...hindered, ...(await playActs(cast, done))]
}

/** Time goes on; what clocks do on the way is done, and what follows from it. */
async function passTo(system: System, at: string): Promise<void> {
  system.now = () => at
  while ((await clockStep(system)) > 0) await settle(system)
}
