import type { Process, Step } from '#core/app.ts'
import { routes, suggestedDepartment, suggestedTopic } from '../routing/routes.ts'
import { pauseAnswering, resumeAnswering, startAnswering, stopAnswering } from './clocks-of-kinds.ts'
import { stayEnds } from './stays.ts'

const officers: Step['by'] = ['clerk', 'reviewer']

/** Reads the text by the table of words: what it speaks of, and which department that suggests. */
const routing = (text: string): Pick<Step, 'decides' | 'sets'> => ({
  decides: { table: 'routing', inputs: { text } },
  sets: { routes, suggested: suggestedDepartment, topic: suggestedTopic },
})

const asked = 'form.title + " " + form.text'

export const received: Process['begin'] = {
  tells: 'desk.request.received',
  ...routing(asked),
  sets: {
    ...routing(asked).sets,
    receivedOn: 'case.openedOn',
    desk: 'facts.department',
    since: 'today',
    stays: '[]',
    transfers: '0',
  },
  clocks: [{ start: 'sorting' }, ...startAnswering],
  documents: ['receipt'],
  notice: 'received',
}

/** What the table of words has found, before anybody sends the request on. */
const restsOn: Step['restsOn'] = {
  suggested: { table: 'routing', output: 'department' },
  topic: { table: 'routing', output: 'topic' },
}

/** Leaves the desk for a department: the stay here ends, one there begins. */
const sending = { stays: stayEnds, since: 'today' }

/** What the desk does: follows the suggestion or says why not, asks the resident, answers itself, or declines. */
export const deskSteps: Process['steps'] = {
  confirm: {
    by: officers,
    tells: 'desk.request.assigned',
    when: 'facts.suggested != null',
    restsOn,
    clocks: [{ stop: 'sorting' }],
    sets: { ...sending, department: 'facts.suggested', isRerouted: 'false' },
    notice: 'assigned',
  },
  assign: {
    by: officers,
    tells: 'desk.request.assigned',
    form: 'assigning',
    reason: true,
    restsOn,
    clocks: [{ stop: 'sorting' }],
    sets: {
      ...sending,
      department: 'input.department',
      topic: 'if input.topic != null then input.topic else facts.topic',
      isRerouted: 'facts.suggested != null and facts.suggested != input.department',
    },
    notice: 'assigned',
  },
  ask: {
    by: officers,
    tells: 'desk.request.questioned',
    form: 'asking',
    clocks: [{ suspend: 'sorting' }, ...pauseAnswering, { start: 'replying' }],
    sets: { stays: stayEnds },
    notice: 'asked',
  },
  reply: {
    by: ['applicant'],
    tells: 'desk.request.explained',
    form: 'reply',
    ...routing(`${asked} + " " + input.more`),
    sets: { ...routing(asked).sets, since: 'today' },
    clocks: [{ stop: 'replying' }, { resume: 'sorting' }, ...resumeAnswering],
  },
  lapse: { by: ['clock'], tells: 'desk.request.lapsed', sets: { outcome: '"lapsed"' }, notice: 'lapsed' },
  decline: {
    by: officers,
    tells: 'desk.request.declined',
    reason: true,
    clocks: [{ stop: 'sorting' }, ...stopAnswering],
    sets: { stays: stayEnds, outcome: '"declined"' },
    documents: ['declined'],
    notice: 'declined',
  },
  withdraw: {
    by: ['applicant'],
    tells: 'desk.request.withdrawn',
    sets: {
      stays: `if list contains(states, "asked") then facts.stays else ${stayEnds}`,
      outcome: '"withdrawn"',
    },
  },
}
