import rules from './calendar-data/statutory-holidays.json' with { type: 'json' }
import type { BusinessDate } from './date.ts'

/** How many paid days each statutory holiday has, and since when (全国年节及纪念日放假办法 art. 2). */
export type StatutoryHolidayRule = {
  validFrom: BusinessDate
  validUntil?: BusinessDate
  basis: string
  /** Those on a day of the sun's calendar, `MM-DD`: the same in every year. */
  fixed: readonly string[]
  days: Readonly<Record<string, number>>
}

export const statutoryHolidayRules: readonly StatutoryHolidayRule[] = rules

/** The number of statutory holidays a year has on the day's rule: 11 until 2024, 13 from 2025; undefined before 2014. */
export function statutoryHolidayCount(on: BusinessDate): number | undefined {
  const rule = ruleOn(on)
  return rule && Object.values(rule.days).reduce((sum, days) => sum + days, 0)
}

/** The rule of a day; before the first one the first. */
export function statutoryRuleOn(on: BusinessDate): StatutoryHolidayRule {
  return ruleOn(on) ?? statutoryHolidayRules[0]!
}

function ruleOn(on: BusinessDate): StatutoryHolidayRule | undefined {
  return statutoryHolidayRules.find(
    ({ validFrom, validUntil }) => on >= validFrom && (validUntil === undefined || on <= validUntil),
  )
}
