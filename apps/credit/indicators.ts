import type { Indicator, QualityRule } from '#core/app.ts'
import { feedbackWithin, historyAfter, uploadWithin } from './limits.ts'
import { licenceQuality } from './records/licence-quality.ts'
import { penaltyQuality } from './records/penalty-quality.ts'

const monthly: Indicator['grains'] = ['month', 'year', 'all']
const daily: Indicator['grains'] = ['day', 'month', 'year', 'all']

/** The day a row reached the platform: its own upload date, else the day it was taken in. */
const reached = '(if uploadedOn != null then uploadedOn else received)'
const judgedForTime = `uploadedOn != null or days between(decidedOn, received) <= ${historyAfter.amount}`
const inTime = `workdays between(decidedOn, ${reached}) <= ${uploadWithin.amount}`

/** A record complies when it breaks none of the rules that only warn; rows that break others never become records. */
function complies(quality: QualityRule[]): string {
  const warning = quality.filter((rule) => rule.otherwise === 'warn' && rule.dimension !== 'timeliness')
  return warning.map((rule) => `((${rule.holds}) != false)`).join(' and ')
}

const penaltyIndicators: Indicator[] = [
  {
    id: 'penalties',
    version: 1,
    on: 'credit.penalty',
    measure: 'count',
    by: ['organName'],
    date: 'decidedOn',
    grains: daily,
    unit: 'count',
  },
  {
    id: 'penalties-by-kind',
    version: 1,
    on: 'credit.penalty',
    measure: 'count',
    by: ['kinds'],
    date: 'decidedOn',
    grains: monthly,
    unit: 'count',
  },
  {
    id: 'penalties-by-counterparty',
    version: 1,
    on: 'credit.penalty',
    measure: 'count',
    by: ['counterpartyKind'],
    date: 'decidedOn',
    grains: monthly,
    unit: 'count',
  },
  {
    id: 'penalised-subjects',
    version: 1,
    on: 'credit.penalty',
    measure: 'distinct',
    of: 'if uscc != null then uscc else registrationNo',
    date: 'decidedOn',
    grains: monthly,
    unit: 'subject',
  },
  {
    id: 'fines',
    version: 1,
    on: 'credit.penalty',
    measure: 'sum',
    of: 'fine',
    by: ['organName'],
    date: 'decidedOn',
    grains: monthly,
    unit: 'fen',
  },
  {
    id: 'forfeitures',
    version: 1,
    on: 'credit.penalty',
    measure: 'sum',
    of: 'forfeiture',
    by: ['organName'],
    date: 'decidedOn',
    grains: monthly,
    unit: 'fen',
  },
  {
    id: 'fine-size',
    version: 1,
    on: 'credit.penalty',
    measure: 'percentile',
    of: 'fine',
    when: 'fine > 0',
    date: 'decidedOn',
    grains: monthly,
    unit: 'fen',
    percentiles: [50, 90, 99],
  },
  {
    id: 'penalty-timeliness',
    version: 1,
    on: 'credit.penalty',
    measure: 'rate',
    when: judgedForTime,
    share: inTime,
    by: ['organName'],
    date: 'decidedOn',
    grains: monthly,
    unit: 'percent',
  },
  {
    id: 'penalty-compliance',
    version: 1,
    on: 'credit.penalty',
    measure: 'rate',
    share: complies(penaltyQuality),
    by: ['organName'],
    date: 'decidedOn',
    grains: monthly,
    unit: 'percent',
  },
  {
    id: 'penalty-upload-days',
    version: 1,
    on: 'credit.penalty',
    measure: 'average',
    of: 'workdays between(decidedOn, uploadedOn)',
    when: 'uploadedOn != null',
    by: ['organName'],
    date: 'decidedOn',
    grains: monthly,
    unit: 'workday',
  },
]

const licenceIndicators: Indicator[] = [
  {
    id: 'licences',
    version: 1,
    on: 'credit.licence',
    measure: 'count',
    by: ['organName'],
    date: 'decidedOn',
    grains: daily,
    unit: 'count',
  },
  {
    id: 'licences-by-kind',
    version: 1,
    on: 'credit.licence',
    measure: 'count',
    by: ['kind'],
    date: 'decidedOn',
    grains: monthly,
    unit: 'count',
  },
  {
    id: 'licence-timeliness',
    version: 1,
    on: 'credit.licence',
    measure: 'rate',
    when: judgedForTime,
    share: inTime,
    by: ['organName'],
    date: 'decidedOn',
    grains: monthly,
    unit: 'percent',
  },
  {
    id: 'licence-compliance',
    version: 1,
    on: 'credit.licence',
    measure: 'rate',
    share: complies(licenceQuality),
    by: ['organName'],
    date: 'decidedOn',
    grains: monthly,
    unit: 'percent',
  },
]

const listingIndicators: Indicator[] = [
  {
    id: 'listings',
    version: 1,
    on: 'credit.listing',
    measure: 'count',
    by: ['listType'],
    date: 'listedOn',
    grains: monthly,
    unit: 'count',
  },
  {
    id: 'listings-in-force',
    version: 1,
    on: 'credit.listing',
    measure: 'count',
    when: 'removedOn = null',
    by: ['listType'],
    date: 'listedOn',
    grains: ['all'],
    unit: 'count',
  },
  {
    id: 'measures-applied',
    version: 1,
    on: 'credit.feedback',
    // What an executor did follows from a listing that is public itself.
    persons: false,
    measure: 'rate',
    share: 'outcome = "已实施"',
    by: ['executorName'],
    date: 'answeredOn',
    grains: monthly,
    unit: 'percent',
  },
  {
    id: 'feedback-timeliness',
    version: 1,
    on: 'credit.feedback',
    // What an executor did follows from a listing that is public itself.
    persons: false,
    measure: 'rate',
    when: 'requestedOn != null',
    share: `workdays between(requestedOn, answeredOn) <= ${feedbackWithin.amount}`,
    by: ['executorName'],
    date: 'answeredOn',
    grains: monthly,
    unit: 'percent',
  },
]

/** What this platform counts of itself, by department. The timeliness rate is a department's score. */
export const indicators: Indicator[] = [...penaltyIndicators, ...licenceIndicators, ...listingIndicators]
