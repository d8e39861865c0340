import type { Words } from '#core/app.ts'
import { departments, topics } from './text-topics.en.ts'

const kinds = {
  consult: 'Answer a question',
  help: 'Answer a call for help',
  complain: 'Answer a complaint',
  suggest: 'Answer a suggestion',
}

const request = {
  name: 'Citizen request',
  steps: {
    confirm: 'Send as suggested',
    assign: 'Send elsewhere',
    ask: 'Ask the resident',
    reply: 'Explain further',
    lapse: 'Not explained in time',
    decline: 'Decline',
    withdraw: 'Withdraw',
    transfer: 'Pass on to another department',
    sendBack: 'Send back to the desk',
    extend: 'Take more time',
    answer: 'Answer',
    satisfied: 'Satisfied',
    reopen: 'Not satisfied, look at it again',
    unsatisfied: 'Still not satisfied, close',
    closeByRule: 'Closed by rule after silence',
  },
  states: {
    received: 'At the desk',
    asked: 'Waiting for the resident',
    handling: 'With a department',
    answered: 'Answered',
    closed: 'Closed',
    declined: 'Declined',
    withdrawn: 'Withdrawn',
    lapsed: 'Ended, not explained',
  },
  clocks: {
    ...kinds,
    sorting: 'Send to a department',
    replying: 'Waiting for the resident',
    closing: 'Waiting for the judgement',
  },
  hints: {
    reopen: 'Say what is not solved. A request is looked at again once.',
    unsatisfied: 'Say why. After it is closed you can still ask for a review by law.',
    transfer: 'What is not this department’s duty can be passed on or sent back for some days after it came.',
  },
}

export const caseWords: Words = {
  processes: { request },
  items: {
    '12345-request': {
      name: 'Citizen request',
      summary:
        'A question, a call for help, a complaint or a suggestion, in your own words. Finding the department is our part.',
      materials: { pictures: 'Photographs and the like' },
    },
  },
  forms: {
    request: {
      name: 'Citizen request',
      fields: {
        kind: 'What you want',
        title: 'In one sentence',
        text: 'What it is about',
        place: 'Where',
        happenedOn: 'Happened on',
        phone: 'Mobile number',
      },
      values: {
        kind: {
          consult: 'Ask something (question)',
          help: 'Have something solved (help)',
          complain: 'Point out a problem (complaint)',
          suggest: 'Suggest something (suggestion)',
        },
      },
      groups: { matter: 'What', where: 'When and where', contact: 'How to reach you' },
      hints: {
        title: 'Such as “The street lamp at our gate is out”.',
        text: 'What it is, for how long, what you would like. You need not know whose duty it is.',
        place: 'Street and number, so that somebody can come and look.',
      },
    },
    assigning: {
      name: 'Sending to a department',
      fields: { department: 'Department', topic: 'Topic' },
      values: { department: departments, topic: topics },
    },
    asking: { name: 'Question to the resident', fields: { question: 'What is still to be said' } },
    reply: { name: 'Explanation', fields: { more: 'Explanation' } },
    answer: { name: 'Answer', fields: { answer: 'Answer' } },
  },
  documents: {
    receipt: {
      title: 'Receipt for a request',
      body: '{applicant}:\nYour request “{title}” was received on {receivedOn} as {caseNo}. [You will be answered by {dueOn}.]',
    },
    declined: {
      title: 'Request declined',
      body: '{applicant}:\nYour request “{title}” ({caseNo}) is declined.\n[Reason: {reason}]',
    },
    answer: {
      title: 'Answer to a request',
      body: '{applicant}:\nTo your request “{title}” ({caseNo}) we answer:\n{answer}\n{department}\n{answeredOn}\nIf you are not satisfied, say why, and we will look at it again.',
      values: { department: departments },
    },
  },
  notices: {
    received: 'Your request has been received.',
    assigned: 'Your request has been sent to the department that deals with it.',
    asked: 'We need to know more; please look.',
    lapsed:
      'We have not heard from you within the time set, so the request has ended. You can file it again.',
    declined: 'Your request has been declined; the notice says why.',
    transferred: 'Your request has been passed on to another department.',
    extended: 'The matter is complex; the time for the answer has been extended.',
    answered: 'Your request has been answered. Please say whether you are satisfied.',
    reopened: 'Your request is being looked at again.',
    closedByRule: 'We have not heard from you within the time set, so the request has been closed.',
  },
}
