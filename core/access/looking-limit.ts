import type { BusinessDate } from '../clock/date.ts'
import type { Act } from './book-entry.ts'
import limits from './looking-limits.json' with { type: 'json' }

/** How often one person may do something within some minutes, from a day on. */
export interface LookingLimit {
  act: Act
  most: number
  minutes: number
  validFrom: BusinessDate
  basis: string
}

/** The limit in force on a day; null where there is none. */
export function lookingLimit(
  act: Act,
  on: BusinessDate,
  all: readonly LookingLimit[] = limits as LookingLimit[],
): LookingLimit | null {
  return all.findLast((one) => one.act === act && one.validFrom <= on) ?? null
}
