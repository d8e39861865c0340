import type { Calendar } from '../clock/calendar.ts'
import { dueOf } from '../clock/limit.ts'
import { limitOn } from './case-clock.ts'
import type { Item } from './item.ts'
import type { LoadedProcess } from './load-process.ts'

/** The day on which something is promised, and what days count there. */
export interface Promised {
  today: string
  calendar: Calendar
  division: string
}

/** The first and the last day for which a paper of an item may be promised (容缺受理); null where its process leaves the day open. */
export function promiseDays(
  { process, limits }: LoadedProcess,
  item: Item,
  { today, ...counting }: Promised,
): { from: string; until: string } | null {
  const name = process.promises
  const clock = name === undefined ? undefined : process.clocks[name]
  if (!name || !clock) return null
  const limit = item.limits?.[name]?.statutory ?? limitOn(limits, clock.statutory, today)
  const due = dueOf({ start: today, limit, ...counting })
  return { from: today, until: due.ok ? due.due : today }
}
