import type { Indicator, QualityRule } from '#core/app.ts'
import { historyAfter, uploadWithin } from '../limits.ts'

/** By what a figure is counted where its days do not matter. */
export const monthly: Indicator['grains'] = ['month', 'year', 'all']
export const daily: Indicator['grains'] = ['day', 'month', 'year', 'all']

/** The day a row reached the platform: its own upload date, else the day it was taken in. */
const reached = '(if uploadedOn != null then uploadedOn else received)'
/** What came long after it was decided, as history, says nothing of how quick its organ is. */
export const judgedForTime = `uploadedOn != null or days between(decidedOn, received) <= ${historyAfter.amount}`
export const inTime = `workdays between(decidedOn, ${reached}) <= ${uploadWithin.amount}`

/** A record complies when it breaks none of the rules that only warn; rows that break others never become records. */
export function complies(quality: QualityRule[]): string {
  const warning = quality.filter((rule) => rule.otherwise === 'warn' && rule.dimension !== 'timeliness')
  return warning.map((rule) => `((${rule.holds}) != false)`).join(' and ')
}
