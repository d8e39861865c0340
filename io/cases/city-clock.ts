import { addWorkdays } from '#core/clock/add-workdays.ts'
import { addDays } from '#core/clock/date.ts'
import { dateInShanghai, instantInShanghai, instantMs, wallClockInShanghai } from '#core/clock/shanghai.ts'
import { moveAhead, readAhead } from '../postgres/city-clock.ts'
import { transaction } from '../postgres/transaction.ts'
import { Refusal } from '../refusal.ts'
import type { System } from '../system.ts'
import type { Work } from '../worker.ts'

/** How far to move: so many days or working days on, or to a day. */
export interface Forward {
  days?: number | undefined
  workdays?: number | undefined
  to?: string | undefined
}

/** No further at once: a mistyped year would end every case of the city. */
const MOST_DAYS = 400

/**
 * Lets the clock of a sample city run ahead of the real one, so that anybody can watch limits act. Signatures and one-time codes
 * keep to the real time (`system.wall`).
 */
export async function startCityClock(system: System): Promise<Work> {
  let ahead = await readAhead(system.pool)
  system.now = () => new Date(instantMs(system.wall()) + ahead).toISOString()
  const step = async () => {
    ahead = await readAhead(system.pool)
    return 0
  }
  return { name: 'city clock', step, rest: 1000 }
}

/** Moves the clock of the city on; answers what it shows then. */
export async function forwardCity(system: System, forward: Forward): Promise<{ now: string }> {
  const now = system.now()
  const to = targetOf(system, now, forward)
  const ms = instantMs(to) - instantMs(now)
  if (!(ms > 0 && ms <= MOST_DAYS * 86_400_000)) throw new Refusal('bad-body', { field: 'to' })
  await transaction(system.pool, (tx) => moveAhead(tx, ms))
  return { now: to }
}

/** The same time of day on a later day. */
function targetOf(system: System, now: string, { days, workdays, to }: Forward): string {
  const today = dateInShanghai(now)
  const { calendar } = system
  const day =
    to ?? (workdays === undefined ? addDays(today, days ?? 0) : addWorkdays(today, workdays, { calendar }))
  const midnight = instantMs(instantInShanghai(day, '00:00:00'))
  return new Date(midnight + wallClockInShanghai(now).ms).toISOString()
}
