import type { Indicator } from '#core/app.ts'

const monthly: Indicator['grains'] = ['month', 'year', 'all']

/**
 * Behind every complaint and report stands a person, so groups smaller than the guard's `smallGroup` are withheld from the public, of a
 * firm's complaints as of everything; and a rank or a rate over a few of them would say nothing of the firm.
 */
const ofComplaints = { version: 1, on: 'complaint.outcome', date: 'closedOn', grains: monthly, persons: true }
const ofReports = { version: 1, on: 'complaint.lead', date: 'closedOn', grains: monthly, persons: true }

const isResolved = 'outcome in ("agreed", "settled")'

export const indicators: Indicator[] = [
  { ...ofComplaints, id: 'complaints', measure: 'count', by: ['respondentName'], unit: 'count' },
  { ...ofComplaints, id: 'complaints-by-category', measure: 'count', by: ['category'], unit: 'count' },
  { ...ofComplaints, id: 'complaints-by-outcome', measure: 'count', by: ['outcome'], unit: 'count' },
  {
    ...ofComplaints,
    id: 'resolution-rate',
    measure: 'rate',
    when: 'acceptedOn != null and outcome != "withdrawn"',
    share: isResolved,
    by: ['respondentName'],
    unit: 'percent',
  },
  {
    ...ofComplaints,
    id: 'accepted-in-time',
    measure: 'rate',
    when: 'acceptedOn != null',
    share: 'workdays between(receivedOn, acceptedOn) <= limits.acceptWithin',
    unit: 'percent',
  },
  {
    ...ofComplaints,
    id: 'days-to-close',
    measure: 'average',
    of: 'workdays between(receivedOn, closedOn)',
    unit: 'workday',
  },
  { ...ofReports, id: 'reports', measure: 'count', by: ['outcome'], unit: 'count' },
  {
    ...ofReports,
    id: 'claimed-in-time',
    measure: 'rate',
    when: 'claimedOn != null',
    share: 'workdays between(receivedOn, claimedOn) <= limits.claimWithin',
    unit: 'percent',
  },
]
