import type { BusinessDate } from './clock/date.ts'
import type { Breaker } from './party-breaker.ts'
import type { PartyQuota } from './party-quota.ts'
import ruleSets from './party-rules.json' with { type: 'json' }

/** What holds for every party on a day, where nothing else is agreed with it. */
export interface PartyRules {
  validFrom: BusinessDate
  basis: string
  /** How far a signature's time may lie from ours, and how long its nonce is remembered: at least twice as long. */
  signature: { skewSeconds: number; rememberSeconds: number }
  quota: PartyQuota
  breaker: Breaker
  /** How long an old key stays good beside its successor. */
  overlapDays: number
}

/** The rules in force on a day: the latest set that has begun; before the first, the first. */
export function partyRules(on: BusinessDate, sets: readonly PartyRules[] = ruleSets): PartyRules {
  return sets.findLast(({ validFrom }) => validFrom <= on) ?? sets[0]!
}
