import type { Words } from '#core/app.ts'
import { laneStates, laneSteps } from './lane-words.ts'

const lanes = {
  traffic: 'Traffic police',
  fire: 'Fire brigade',
  environment: 'Environment',
  planning: 'Planning',
  construction: 'Construction',
}

const laneWords = {
  steps: {
    open: '{lane}: asked',
    skip: '{lane}: not needed',
    agree: '{lane}: agrees',
    object: '{lane}: objects',
    silent: '{lane}: silent, taken to agree',
  },
  states: { whole: '{lane}', waiting: 'Waits for others', open: 'To answer', done: 'Answered or not needed' },
}

const takingSteps = {
  accept: 'Accept',
  takeOver: 'Take over and accept',
  deemAccepted: 'Accepted by silence',
  correct: 'Ask for everything missing, once',
  resubmit: 'Send the corrected application',
  refuse: 'Refuse to accept',
  withdraw: 'Withdraw',
  lookThrough: 'Begin a pre-review',
  tellFindings: 'Tell what the pre-review found',
  noteOriginals: 'Note that originals were shown',
}
const unseenOriginals = 'Tick the papers of which you have seen the original, then take this step.'
const takingStates = {
  received: 'Received',
  preReview: 'Pre-review',
  needsCorrection: 'To be corrected',
  rejectedAtAcceptance: 'Not accepted',
  withdrawn: 'Withdrawn',
  accepted: 'Accepted',
}
const givingSteps = {
  issue: 'Issue the certificate',
  deliver: 'Hand over',
  close: 'Close',
  noteNumber: 'Note the number of the decision',
  revoke: 'Take the permit back',
  cancel: 'End the permit',
}
const givingStates = {
  approved: 'Approved',
  issued: 'Certificate issued',
  delivered: 'Handed over',
  closed: 'Closed',
  revoked: 'Permit taken back',
  cancelled: 'Permit ended',
}

export const processes: Words = {
  'set-up': {
    name: 'Setting up as one matter',
    steps: {
      ...takingSteps,
      openFirst: 'Register the business first',
      noteRegistration: 'Registered, with a credit code',
      openRest: 'Open every permit at the same time',
      stop: 'Not registered: stop',
      finish: 'All done',
      extend: 'Extend the time',
    },
    states: {
      ...takingStates,
      registering: 'Business being registered',
      permitting: 'Departments decide side by side',
      finished: 'Finished',
      stopped: 'Stopped',
    },
    conditions: { noteOriginals: unseenOriginals },
    clocks: { notice: 'Time to say what is missing', joint: 'Time for all together' },
  },
  permit: {
    name: 'Permits and services',
    steps: {
      ...takingSteps,
      acceptWithGaps: 'Accept, with papers to follow',
      supply: 'Bring the promised papers',
      lapse: 'Promised papers never came: end',
      startReview: 'Begin the review',
      consult: 'Ask other departments',
      inspect: 'Inspect on site',
      suspend: 'Special procedure: stop the clock',
      resume: 'Special procedure over: go on',
      extend: 'Extend the time',
      deny: 'Deny',
      terminate: 'End without a decision',
      offerHearing: 'Tell of the right to a hearing',
      askHearing: 'Ask for a hearing',
      waiveHearing: 'Waive the hearing',
      hearingWaived: 'Hearing waived by silence',
      announceHearing: 'Tell when and where the hearing is',
      holdHearing: 'Hold the hearing',
      ...laneSteps(lanes, laneWords.steps),
      approve: 'Approve',
      ...givingSteps,
    },
    states: {
      ...takingStates,
      inReview: 'Under review',
      consultation: 'Departments are asked',
      ...laneStates('consultation', lanes, laneWords.states),
      hearingOffered: 'Applicant decides on a hearing',
      hearing: 'Hearing',
      suspended: 'Special procedure, clock stopped',
      denied: 'Denied',
      terminated: 'Ended without a decision',
      ...givingStates,
    },
    conditions: {
      noteOriginals: unseenOriginals,
      holdHearing:
        'A hearing is held on the day that the applicant was told of: first tell when and where it is.',
      supply:
        'All that was promised is brought at once: hand in every paper that is still awaited, then take this step.',
    },
    clocks: {
      notice: 'Time to say what is missing',
      decide: 'Time to decide',
      deferred: 'Time for promised papers',
      hearingRequest: 'Time to ask for a hearing',
      hearingHeld: 'Time to hold the hearing',
      trafficAnswer: 'Traffic police: time to answer',
      fireAnswer: 'Fire brigade: time to answer',
      environmentAnswer: 'Environment: time to answer',
      planningAnswer: 'Planning: time to answer',
      constructionAnswer: 'Construction: time to answer',
      issue: 'Time to hand over',
    },
    lanes,
  },
  promise: {
    name: 'Permits on a promise',
    steps: {
      ...takingSteps,
      approve: 'Approve on the promise',
      deny: 'Deny',
      ...givingSteps,
      revokeForBreach: 'Promise broken: take back',
    },
    states: { ...takingStates, denied: 'Denied', ...givingStates },
    conditions: { noteOriginals: unseenOriginals },
    clocks: {
      notice: 'Time to say what is missing',
      decide: 'Time to decide',
      issue: 'Time to hand over',
    },
  },
  'promise-check': {
    name: 'Check of a promise',
    steps: {
      check: 'Check the promise',
      mended: 'Report what was mended',
      recheck: 'Check again',
      mendingOver: 'Not mended in time: promise broken',
    },
    states: { due: 'To be checked', mending: 'Being mended', kept: 'Promise kept', broken: 'Promise broken' },
    clocks: { check: 'Time to check', mend: 'Time to mend', recheck: 'Time to check again' },
  },
  renewal: {
    name: 'Renewal of a permit',
    steps: {
      renew: 'Renew',
      renewBySilence: 'Renewed by silence',
      refuseRenewal: 'Refuse to renew',
      withdraw: 'Withdraw',
    },
    states: {
      asked: 'Under review',
      renewed: 'Renewed',
      refused: 'Not renewed',
      withdrawn: 'Withdrawn',
    },
    clocks: { renew: 'Time to decide on the renewal' },
  },
  'rating-followup': {
    name: 'After a bad rating',
    steps: {
      rectify: 'Verify and put right',
      answer: 'Answer',
      callBack: 'Call back',
      objectRating: 'Object: malicious',
      invalidate: 'Judge the rating invalid',
      uphold: 'Judge the rating valid',
    },
    states: {
      verifying: 'Being verified',
      rectifying: 'Being put right',
      answered: 'Answered, to be called back',
      objected: 'Objection under review',
      closed: 'Closed',
      invalid: 'Rating invalid',
    },
    conditions: {
      invalidate: 'Who has objected does not judge it: another head does.',
      uphold: 'Who has objected does not judge it: another head does.',
    },
    clocks: { answer: 'Time to answer' },
  },
}

export const notices: Words = {
  received:
    'Your application has arrived. If anything is missing you are told everything at once, within five working days; if you are not told, it counts as accepted from today.',
  preReviewed:
    'Your application is in pre-review; the notice says what was found so far. The time to accept it runs on.',
  accepted: 'Your application has been accepted.',
  acceptedBySilence:
    'You were not told of anything missing in time: your application counts as accepted from the day it arrived.',
  acceptedWithGaps:
    'Your application has been accepted. Bring the promised papers by the date you were given.',
  correct: 'Your application has to be corrected. Everything that is missing is listed, once.',
  refused: 'Your application has not been accepted. The notice says why, and how to contest it.',
  suspended: 'A special procedure has begun. The time it takes does not count.',
  resumed: 'The special procedure is over and the time counts again.',
  extended: 'More time was allowed. The notice says why.',
  hearingOffered: 'You may ask for a hearing within five working days.',
  hearingAnnounced: 'The hearing has a day and a place. The notice says when, where and who chairs it.',
  approved: 'Your application was approved. You have the certificate within ten working days.',
  denied: 'Your application was denied. The decision says why, and how to contest it.',
  issued: 'Your certificate has been issued. You can see and show it under your certificates.',
  rate: 'Your case is closed. Please rate how it went.',
  revoked: 'Your permit has been taken back. The decision says why, and how to contest it.',
  revokedForBreach: 'Your permit has been taken back because the promise was broken.',
  cancelled: 'Your permit has ended.',
  terminated: 'Your case has ended without a decision. The notice says why.',
  registered: 'The business is registered, and every permit is now being decided at the same time.',
  jointStopped: 'The business could not be registered, so nothing else was opened.',
  jointFinished: 'Everything it takes to open the restaurant has been decided.',
  renewed: 'Your permit has been renewed, and the new certificate is good.',
  checked: 'Your promise has been checked.',
  ratingTaken:
    'Your rating has arrived. The department verifies it, puts things right and answers within five working days.',
  ratingAnswered: 'The department has answered your rating.',
  ratingInvalid: 'On review the rating was judged invalid.',
}
