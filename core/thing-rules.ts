import type { BusinessDate } from './clock/date.ts'
import type { PartyRules } from './party-rules.ts'
import ruleSets from './thing-rules.json' with { type: 'json' }

/** What holds for every thing on a day, where nothing else is agreed for it. Its signatures are held to the rules of all. */
export type ThingRules = Omit<PartyRules, 'signature' | 'breaker'>

/** The rules in force on a day: the latest set that has begun; before the first, the first. */
export function thingRules(on: BusinessDate, sets: readonly ThingRules[] = ruleSets): ThingRules {
  return sets.findLast(({ validFrom }) => validFrom <= on) ?? sets[0]!
}
