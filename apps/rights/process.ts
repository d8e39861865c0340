import type { Process, Step } from '#core/app.ts'
import { limitNames } from './answering.ts'

/** A clock for each of the limits; only that which the table names for the request ever runs. */
const startOne: Step['clocks'] = limitNames.map((limit) => ({
  start: limit,
  from: 'form.askedOn',
  when: `form.limit = "${limit}"`,
}))
const stopAll: Step['clocks'] = limitNames.map((limit) => ({ stop: limit }))

/**
 * How a request of a person is answered: by an officer of the department that sent the record it is about, within the time that
 * its kind has from the day it was made. Nobody is answered by silence or by a rule: it takes a person.
 */
export const requestProcess: Process = {
  id: 'request',
  version: 1,
  begin: {
    tells: 'rights.request.opened',
    sets: { department: 'if form.department != null then form.department else facts.department' },
    clocks: startOne,
  },
  chart: {
    initial: 'open',
    states: {
      open: { on: { answer: 'answered', withdraw: 'withdrawn' } },
      answered: { type: 'final' },
      withdrawn: { type: 'final' },
    },
  },
  steps: {
    answer: {
      by: ['reviewer'],
      tells: 'rights.request.answered',
      form: 'answer',
      clocks: stopAll,
      sets: { outcome: 'input.outcome', answeredOn: 'today' },
    },
    withdraw: {
      by: ['applicant'],
      tells: 'rights.request.withdrawn',
      clocks: stopAll,
      sets: { outcome: '"withdrawn"', withdrawnOn: 'today' },
    },
  },
  clocks: Object.fromEntries(limitNames.map((limit) => [limit, { statutory: `${limit}Within` }])),
  basis: ['中华人民共和国个人信息保护法#第五十条'],
}
