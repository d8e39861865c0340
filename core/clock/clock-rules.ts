import type { BusinessDate } from './date.ts'

/** How clocks close and warn by default, as dated data; an agency may hand in its own. */
export type ClockRules = {
  validFrom: BusinessDate
  basis: string
  /** `HH:MM:SS` in China at which the last day ends, by where the answer is given. */
  closing: Readonly<Record<Channel, string>>
  /** How often a limit may be extended when its own rule does not say. */
  extensionTimes: number
  /** Share of the time used from which a clock is yellow. */
  yellowShare: number
  /** Working days left from which a clock is orange. */
  orangeWorkdaysLeft: number
}

export type Channel = 'portal' | 'counter'

export const clockRules: readonly ClockRules[] = [
  {
    validFrom: '0001-01-01',
    basis: '民法典 第二百零三条; platform default for supervision',
    closing: { portal: '23:59:59', counter: '17:30:00' },
    extensionTimes: 1,
    yellowShare: 0.75,
    orangeWorkdaysLeft: 1,
  },
]

/** The rules in force on a day. */
export function clockRulesOn(on: BusinessDate, rules: readonly ClockRules[] = clockRules): ClockRules {
  return rules.findLast(({ validFrom }) => validFrom <= on) ?? rules[0]!
}
