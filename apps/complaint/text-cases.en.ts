import type { Words } from '#core/app.ts'

const placingSteps = { assign: 'Sent to the competent office', place: 'Send to another place' }

const complaint = {
  name: 'Consumer complaint',
  steps: {
    ...placingSteps,
    unreachable: 'Shop cannot be reached: send to the platform’s seat',
    assess: 'Assess',
    accept: 'Accept',
    refuse: 'Refuse',
    mediate: 'Call the parties to mediation',
    test: 'Commission a test',
    resume: 'Test result is back',
    agree: 'Agreement reached',
    fail: 'End the mediation',
    timeUp: 'Ended by itself when the time was up',
    withdraw: 'Withdraw',
    tellEnd: 'Tell the parties of the end',
    unperformed: 'The agreement was not kept',
    close: 'Close',
    closeByRule: 'Closed by rule after silence',
    closeWithdrawn: 'Closed after withdrawal',
  },
  states: {
    received: 'Received',
    assigned: 'With the competent office',
    accepted: 'Accepted',
    mediating: 'In mediation',
    testing: 'Being tested',
    agreed: 'Agreement reached',
    failed: 'Ended, parties still to be told',
    withdrawn: 'Withdrawn',
    ended: 'Ended, parties told',
    refused: 'Not accepted',
    closed: 'Closed',
  },
  clocks: {
    acceptance: 'Decide on acceptance',
    mediation: 'Mediation',
    tellingEnd: 'Tell the parties of the end',
    closing: 'Waiting for the complainant',
  },
  hints: {
    withdraw: 'Withdrawing closes this complaint.',
    unperformed:
      'Say what has not been done. An agreement of this kind cannot be enforced; you can go to court.',
    close: 'It is closed when you say that it is done.',
  },
}

const report = {
  name: 'Report of a violation',
  steps: {
    ...placingSteps,
    claim: 'Claim',
    verify: 'Note what was found',
    ask: 'Ask the platform',
    answer: 'Note the platform’s answer',
    sample: 'Send a sample for testing',
    sampled: 'Test result is back',
    extend: 'Take more time to verify',
    file: 'File',
    notFile: 'Do not file',
    redirect: 'Point to the competent office',
    merge: 'Merge with an earlier report',
    penalise: 'Penalty imposed',
    spare: 'No penalty',
    toPolice: 'Hand to the police',
    policeExtend: 'The police take more time',
    policeFile: 'The police file it',
    policeReturn: 'The police decline and return it',
    oweTelling: 'The named reporter is to be told',
    tell: 'Tell the reporter',
    close: 'Closed',
  },
  states: {
    received: 'Received',
    verifying: 'Being verified',
    sampling: 'Being tested',
    atPolice: 'With the police',
    filed: 'Filed',
    penalty: 'Penalty imposed',
    spared: 'No penalty',
    notFiled: 'Not filed',
    movedToPolice: 'Filed by the police',
    closed: 'Closed',
    redirected: 'Pointed to another office',
    merged: 'Merged',
  },
  clocks: {
    filing: 'Decide on filing',
    claiming: 'Claim',
    telling: 'Tell the named reporter',
    platformAnswer: 'Answer of the platform',
    policeDecision: 'The police decide on filing',
  },
}

const letter = {
  name: 'Consumer letter',
  steps: {
    split: 'Split into complaint and report',
    sort: 'Sort the letter',
    redirect: 'Point to another way',
    withdraw: 'Withdraw the letter',
    finish: 'All parts are closed',
  },
  states: {
    received: 'Received',
    handedOn: 'Handed on',
    closed: 'Closed',
    redirected: 'Pointed to another way',
    withdrawn: 'Withdrawn',
  },
  clocks: { sorting: 'Sort the letter' },
}

const ruleSet = {
  order62: 'Order 62 (2014)',
  order20: 'Order 20 (2019)',
  order121: 'Order 121 (2025)',
}

const documents = {
  receipt: {
    title: 'Receipt for a complaint',
    body: '{applicant}:\nYour complaint about {respondent} was received on {receivedOn} as {caseNo}.\nIt is dealt with under {ruleSet}: you will be told within {days} working days of receipt whether it is accepted.',
    values: { ruleSet },
  },
  acceptance: {
    title: 'Acceptance of a complaint',
    body: '{applicant}:\nYour complaint about {respondent} of {receivedOn} ({caseNo}) meets the conditions of {ruleSet} and is accepted as of {acceptedOn}.\nThis office will call the parties to mediation. Time for tests and expert opinions does not count.',
    values: { ruleSet },
  },
  refusal: {
    title: 'Refusal of a complaint',
    body: '{applicant}:\nYour complaint about {respondent} ({caseNo}) is not accepted under {ruleSet}.\n[Ground: {ground}.]\n[Explanation: {reason}]\nYou can settle with the business, ask the consumers’ association to mediate, go to arbitration where that was agreed, or to court.\nYou can ask for administrative reconsideration within 60 days of receipt of this decision, or sue within six months.',
    values: {
      ruleSet,
      ground: {
        notCompetent: 'the matter is not one for market regulation, or not for this office',
        handledElsewhere: 'another body has taken up or dealt with the same dispute',
        notForLiving: 'the goods or service were not bought for daily living, or no dispute is shown',
        tooLate: 'more time has passed since you knew of the harm than the law allows',
        incomplete: 'what the rule asks for is missing',
        otherLaw: 'another law rules it out',
      },
    },
  },
  agreement: {
    title: 'Mediated agreement',
    body: 'Complainant: {applicant}\nRespondent: {respondent}\nCase: {caseNo}\nDispute: {dispute}\nClaim: {claim}\nThe parties have agreed of their own will:\n{terms}\n[To be performed by {performBy}.]\nBoth parties sign and keep a copy; this office keeps one. If a party does not perform, the other can go to court.',
  },
  termination: {
    title: 'End of mediation',
    body: '{applicant}, {respondent}:\nMediation of the dispute {caseNo} has ended under {ruleSet}. [Cause: {cause}.]\nThe parties can still settle, go to arbitration where that was agreed, or to court.',
    values: {
      ruleSet,
      cause: {
        time: 'no agreement within the time for mediation',
        unperformed: 'the agreement was not kept',
        withdrawn: 'the complainant withdrew',
        settled: 'the parties settled',
        testing: 'no agreement on the laboratory or its cost',
        absent: 'a party stayed away without good reason',
        refused: 'the respondent refused mediation',
        noAgreement: 'the parties could not agree',
        inadmissible: 'a ground of refusal came to light',
      },
    },
  },
  reportReceipt: {
    title: 'Receipt for a report',
    body: '{applicant}:\nYour report about {respondent} was received on {receivedOn} as {caseNo}. It is dealt with under {ruleSet}.\nThis office keeps your name to itself.',
    values: { ruleSet },
  },
  inquiry: {
    title: 'Inquiry',
    body: '{platform}:\nTo verify a report, please answer the following in writing within the time set:\n{question}',
  },
  redirection: {
    title: 'Notice',
    body: '{applicant}:\nThis office does not deal with your matter ({caseNo}).\n[{reason}]\nPlease turn to the competent office directly.',
  },
  reportResult: {
    title: 'What was decided on a report',
    body: '{applicant}:\nOn your report about {respondent} ({caseNo}) this office decided on {decidedOn}: {outcome}.',
    values: {
      outcome: {
        filed: 'the matter is filed',
        notFiled: 'the matter is not filed',
        police: 'the matter is handed to the police',
        penalised: 'the matter was filed, and a penalty has been imposed',
        notPunished: 'the matter was filed, and no penalty is imposed',
      },
    },
  },
  penaltyResult: {
    title: 'Result of a report',
    body: '{applicant}:\n{respondent}, whom you reported ({caseNo}), was penalised on {penalisedOn} by decision {penaltyNo}. Thank you for your part in it.',
  },
}

const evidence = { evidence: 'Receipts, contracts, messages, photographs or other evidence' }

export const caseWords: Words = {
  processes: { complaint, report, letter },
  items: {
    '12315-letter': {
      name: 'Consumer letter (complaint and report together)',
      summary:
        'For a letter that holds both a dispute and a lead on a violation: each goes its own way, and is answered within its own time.',
      materials: evidence,
    },
    '12315-complaint': {
      name: 'Consumer complaint',
      summary:
        'For a dispute with a business over goods or a service bought for daily living: market regulation mediates.',
      materials: evidence,
    },
    '12315-report': {
      name: 'Report of a violation',
      summary:
        'For a lead on a business that breaks the rules of the market. You can give your name or leave it out.',
      materials: evidence,
    },
  },
  documents,
  notices: {
    letterReceived: 'Your letter has been received.',
    letterSplit: 'Your letter has been split; complaint and report go their own ways.',
    received: 'Your complaint has been received. You will be told in time whether it is accepted.',
    accepted: 'Your complaint has been accepted and will be mediated.',
    refused: 'Your complaint has not been accepted; the decision says why.',
    meeting: 'Time and place of the mediation have been set.',
    testing: 'A test has been commissioned; its time does not count.',
    agreed: 'An agreement has been reached. Once it is kept, close the complaint; if it is not, tell us.',
    ended: 'The mediation has ended; the notice says why.',
    closedByRule: 'We have not heard from you within the time set, so the complaint has been closed by rule.',
    reportReceived: 'Your report has been received. Your name is kept confidential.',
    redirected: 'This office does not deal with your matter; the notice says who does.',
    merged: 'The same matter is being dealt with already; your report has been added to it.',
    penalised: 'The business you reported has been penalised; see the notice.',
    spared: 'The matter you reported has been looked into; by law there is no penalty.',
    police: 'The police have filed the matter you reported.',
    reportResult: 'Your report has been decided on; see the notice.',
  },
}
