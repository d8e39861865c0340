import type { Process, Step } from '#core/app.ts'
import { extendAnswering, inTime, startAnswering, stopAnswering } from './clocks-of-kinds.ts'
import { mayObject, stayEnds } from './stays.ts'

const officers: Step['by'] = ['clerk', 'reviewer']

/** What the department does that has the request. */
const handling: Process['steps'] = {
  transfer: {
    by: officers,
    tells: 'desk.request.transferred',
    form: 'assigning',
    reason: true,
    when: mayObject,
    sets: {
      stays: stayEnds,
      since: 'today',
      department: 'input.department',
      transfers: 'facts.transfers + 1',
      topic: 'if input.topic != null then input.topic else facts.topic',
    },
    notice: 'transferred',
  },
  sendBack: {
    by: officers,
    tells: 'desk.request.returned',
    reason: true,
    when: mayObject,
    clocks: [{ start: 'sorting' }],
    sets: { stays: stayEnds, since: 'today', department: 'facts.desk', transfers: 'facts.transfers + 1' },
  },
  extend: {
    by: ['head'],
    tells: 'desk.request.extended',
    reason: true,
    clocks: extendAnswering,
    notice: 'extended',
  },
  answer: {
    by: officers,
    tells: 'desk.request.answered',
    form: 'answer',
    clocks: [{ stop: 'sorting' }, ...stopAnswering, { start: 'closing' }],
    sets: { stays: stayEnds, answeredOn: 'today', answeredBy: 'facts.department', inTime },
    documents: ['answer'],
    notice: 'answered',
  },
}

/** What the resident says of the answer. Who is not satisfied has it looked at once more. */
const judging: Process['steps'] = {
  satisfied: {
    by: ['applicant'],
    tells: 'desk.request.closed',
    sets: { outcome: '"satisfied"' },
  },
  reopen: {
    by: ['applicant'],
    tells: 'desk.request.reopened',
    reason: true,
    when: 'facts.isReopened = null',
    clocks: [{ stop: 'closing' }, ...startAnswering],
    sets: { isReopened: 'true', since: 'today', department: 'facts.answeredBy' },
    notice: 'reopened',
  },
  unsatisfied: {
    by: ['applicant'],
    tells: 'desk.request.closed',
    reason: true,
    when: 'facts.isReopened = true',
    sets: { outcome: '"unsatisfied"' },
  },
  closeByRule: {
    by: ['clock'],
    tells: 'desk.request.closed',
    sets: { outcome: '"silent"' },
    notice: 'closedByRule',
  },
}

export const departmentSteps: Process['steps'] = { ...handling, ...judging }
