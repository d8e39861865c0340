import type { Limit } from '../app.ts'
import type { BusinessDate } from '../clock/date.ts'
import limits from './guard-limits.json' with { type: 'json' }

/** `smallGroup`: counts of fewer persons are not told. `secondLook`: working days to look at what the guard held back. */
export type GuardLimitId = 'smallGroup' | 'secondLook'

/** The amount of a limit of the guard in force on a day; null where there is none. */
export function guardLimit(
  id: GuardLimitId,
  on: BusinessDate,
  all: readonly Limit[] = limits as Limit[],
): number | null {
  const inForce = all.findLast(
    (one) => one.id === id && one.validFrom <= on && (one.validTo === undefined || on <= one.validTo),
  )
  return inForce?.amount ?? null
}
