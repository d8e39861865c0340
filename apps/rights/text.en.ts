import type { Words } from '#core/app.ts'
import { asked, caseWords, channel, given, kind, named, outcome, task } from './text-cases.en.ts'

export const en: Words = {
  name: 'Personal information rights',
  tagline: 'See it, correct it, delete it, have it explained — and get an answer',
  records: {
    'rights.request': {
      name: 'Request',
      fields: {
        person: 'Person',
        ...named,
        ...asked,
        withdrawnOn: 'Withdrawn on',
      },
      values: {
        kind,
        channel,
      },
    },
    'rights.answer': {
      name: 'Answer to a request',
      fields: {
        person: 'Person',
        ...named,
        ...given,
        answeredBy: 'Answered by',
        answeredOn: 'Answered on',
        answeredAt: 'Answered at',
      },
      values: { kind, outcome },
    },
    'rights.consent': {
      name: 'Consent',
      fields: {
        consentNo: 'Consent number',
        person: 'Person',
        purpose: 'Purpose',
        noticeVersion: 'Version of the notice',
        scope: 'Scope',
        receiver: 'Receiver',
        sensitive: 'Sensitive data',
        legalBasis: 'Form of consent',
        givenOn: 'Given on',
        givenAt: 'Given at',
        withdrawnOn: 'Withdrawn on',
        withdrawnAt: 'Withdrawn at',
      },
      values: {
        sensitive: { true: 'Yes', false: 'No' },
        legalBasis: {
          consent: 'Consent',
          'separate-consent': 'Separate consent',
          'written-consent': 'Written consent',
          'guardian-consent': 'Consent of the guardian',
        },
      },
    },
  },
  ...caseWords,
  quality: {
    'rights.asked.future': 'The request is dated after today. Check the date.',
    'rights.about.half': 'To name a record, give both its type and the record.',
    'rights.correction.bare': 'Say which field is disputed and what it should be.',
    'rights.review.bare': 'Say which decision a person should look at.',
    'rights.reason.missing':
      'No reason is given. The request is taken all the same; a reason helps to answer sooner.',
    'rights.answered.early': 'The answer must be dated no earlier than the request and no later than today.',
    'rights.refusal.bare': 'A refusal, whole or in part, must state its basis.',
    'rights.answered.late': 'The answer came later than promised.',
    'rights.consent.future': 'The consent or its withdrawal is dated after today. Check the date.',
    'rights.consent.order': 'The consent was withdrawn before it was given. Check the dates.',
    'rights.consent.separate':
      'Sensitive data needs a separate consent, a written one or that of the guardian.',
    'rights.consent.receiver': 'It is not said who receives the sensitive data.',
  },
  tables: {
    answering: {
      name: 'What is to be done with a request, and how soon',
      inputs: { kind: 'What is asked', automatic: 'About an automatic decision' },
      outputs: { task: 'Task', limit: 'Limit' },
      values: {
        task,
        limit: { answer: 'Answer', correct: 'Check of a correction', stop: 'Stop' },
      },
    },
  },
  rules: {
    'open-request': 'Take a request and open its case, by what is to be done and how soon',
    'tell-answer': 'Give the officer’s answer to the person',
    'tell-withdrawal': 'Take back a request that is withdrawn',
    'withdraw-request': 'A withdrawn request disputes nothing any more',
    'close-request': 'Answer a request: carry out what is granted, say where a refusal can be taken',
    'end-consent': 'Stop processing once a consent is withdrawn',
  },
  roles: { dataAdmin: 'Data administrator', applicant: 'Applicant' },
  events: {
    'rights.consent.withdrawn': 'Consent withdrawn',
    'rights.answer': 'Answer to a request recorded',
    'rights.request': 'Request withdrawn',
  },
  marks: {
    unanswered: 'To be answered',
    answered: 'Answered',
    disputed: 'Disputed',
    restricted: 'Processing restricted',
    deleted: 'To be deleted',
    correcting: 'Being corrected',
    withdrawn: 'Withdrawn',
  },
  tasks: {
    stopProcessing: 'Stop what rests on this consent and delete what is no longer needed',
    carryOut: 'Carry out the correction, deletion or restriction that was granted',
  },
  notices: {
    received: 'Your request has arrived and will be answered within the promised time.',
    answered: 'Your request has been answered.',
    refused: 'Your request was refused; the answer gives the basis. You may sue in a people’s court.',
    withdrawalNoted: 'Your consent is withdrawn. What was done before stays lawful.',
  },
  indicators: {
    requests: 'Requests',
    answers: 'Requests answered',
    'answered-in-time': 'Answered in time',
    withdrawals: 'Consents withdrawn',
  },
  pages: { rights: 'Personal information rights' },
  texts: {
    rights:
      'Signed in, you see what is held on you and who looked at it, when and why. You can ask for a copy, for correction, completion, deletion or restriction, have an automatic decision explained and looked at by a person, and withdraw a consent at any time.',
    limits:
      'The limits are what the platform promises, in working days from the day after the request. The law asks for an answer in time and names no number of days.',
  },
  limits: {
    answerWithin: 'Answering a request',
    correctWithin: 'Checking a correction or completion',
    stopWithin: 'Stopping after a withdrawal',
    carryOutWithin: 'Carrying out what was granted',
  },
  sources: { portal: 'Portal' },
}
