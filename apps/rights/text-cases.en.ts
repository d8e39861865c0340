import type { Words } from '#core/app.ts'

export const kind = {
  copy: 'Copy',
  transfer: 'Transfer',
  correct: 'Correction',
  complete: 'Completion',
  delete: 'Deletion',
  restrict: 'Restriction',
  lift: 'End of a restriction',
  explain: 'Explanation',
  review: 'A person’s look at an automatic decision',
  withdraw: 'Withdrawal of consent',
}

export const named = {
  requestNo: 'Request number',
  kind: 'What is asked',
  aboutType: 'Type of data concerned',
  aboutKey: 'Record concerned',
  askedOn: 'Asked on',
}

export const asked = {
  decisionRef: 'Decision concerned',
  field: 'Disputed field',
  claimed: 'Should be',
  text: 'In their own words',
  askedAt: 'Asked at',
  channel: 'Asked by way of',
  department: 'Department concerned',
}

export const given = {
  outcome: 'Outcome',
  basis: 'Basis',
  answer: 'Answer',
}

export const channel = { portal: 'Portal', counter: 'Counter', letter: 'Letter', hotline: 'Hotline' }

export const outcome = { granted: 'Granted', partly: 'Granted in part', refused: 'Refused' }

export const task = {
  giveCopy: 'Give access or a copy',
  checkCorrection: 'Check, then correct or complete',
  decideDeletion: 'Decide on deletion',
  decideRestriction: 'Decide on restriction',
  decideLifting: 'Decide whether the restriction ends',
  explainRules: 'Explain the rules of processing',
  explainDecision: 'Explain the automatic decision',
  reviewDecision: 'Look at the automatic decision',
  stopProcessing: 'Stop processing',
}

export const caseWords: Words = {
  processes: {
    request: {
      name: 'Personal information request',
      steps: { answer: 'Answer', withdraw: 'Withdraw the request' },
      states: { open: 'To be answered', answered: 'Answered', withdrawn: 'Withdrawn' },
      clocks: {
        answer: 'Time to answer',
        correct: 'Time to check the correction',
        stop: 'Time to stop processing',
      },
      hints: {
        answer:
          'The person reads the answer in the portal, word for word, with the basis. An automatic decision is looked at by you yourself before you answer.',
        withdraw: 'It is not answered any more then. You can ask again at any time.',
      },
    },
  },
  items: {
    'rights-request': {
      name: 'Personal information request',
      summary:
        'A copy, a correction, a deletion, a restriction, an explanation of an automatic decision: answered by the department that sent the data. Ask for it under My data.',
    },
  },
  forms: {
    request: {
      name: 'Personal information request',
      fields: { ...named, ...asked, task: 'What is to be done', limit: 'Limit' },
      values: {
        kind,
        channel,
        task,
        limit: { answer: 'Answer', correct: 'Check of a correction', stop: 'Stop' },
      },
      groups: { asked: 'What is asked', made: 'How it was made' },
    },
    answer: {
      name: 'Answer',
      fields: given,
      values: { outcome },
      hints: { basis: 'The law and its article; it is needed where not all is granted.' },
    },
  },
}
