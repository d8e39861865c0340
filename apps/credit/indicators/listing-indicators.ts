import type { Indicator } from '#core/app.ts'
import { feedbackWithin } from '../limits.ts'
import { monthly } from './measures.ts'

export const listingIndicators: Indicator[] = [
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
