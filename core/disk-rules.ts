import type { BusinessDate } from './clock/date.ts'
import ruleSets from './disk-rules.json' with { type: 'json' }

/** What holds for the disk that files on their way in share with the database. */
export interface DiskRules {
  validFrom: BusinessDate
  basis: string
  /** So much room stays free on the disk: a database whose disk is full stops. */
  reserveBytes: number
  /** How long a file is kept that could not be read to its end. */
  keptDays: number
}

/** The rules in force on a day: the latest set that has begun; before the first, the first. */
export function diskRules(on: BusinessDate, sets: readonly DiskRules[] = ruleSets): DiskRules {
  return sets.findLast(({ validFrom }) => validFrom <= on) ?? sets[0]!
}
