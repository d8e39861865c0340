import type { Item } from './item.ts'
import type { Process } from './process.ts'

/**
 * The clock that says how long an item takes: the one it has a time of its own for, else the one its process decides by, which is
 * the one that can be extended, else the first that is no single department's. Null where the process has none.
 */
export function mainClock(process: Process, item: Pick<Item, 'limits'>): string | null {
  const [own] = Object.keys(item.limits ?? {})
  if (own !== undefined) return own
  const whole = Object.entries(process.clocks).filter(([, { lane }]) => lane === undefined)
  const [clock] = whole.find(([, { extension }]) => extension) ?? whole[0] ?? []
  return clock ?? null
}
