import type { Words } from '#core/app.ts'

const yesNo = { true: 'Yes', false: 'No' }

export const kind = {
  noMarking: 'Price not marked',
  fraud: 'Price fraud',
  guided: 'Set price not kept',
  gouging: 'Prices driven up',
  collusion: 'Collusion',
  dumping: 'Dumping',
  charges: 'Charges without basis',
}

export const wants = { report: 'Report', complaint: 'Complaint', question: 'Question' }

const report = {
  name: 'Price report',
  steps: {
    accept: 'Accept',
    transfer: 'Pass on to another office',
    refuse: 'Refuse',
    reply: 'Answer the question',
    investigate: 'Begin to look into it',
    examine: 'Note what was found',
    weigh: 'Limits of the fine taken from the table',
    penalise: 'Penalise',
    dismiss: 'No penalty',
  },
  states: {
    received: 'Received',
    accepted: 'Accepted',
    investigating: 'Being looked into',
    settled: 'Settled',
    transferred: 'Passed on',
    refused: 'Not accepted',
  },
  clocks: { acceptance: 'Decide on acceptance', handling: 'Settle' },
  hints: { penalise: 'The fine must lie between the limits taken from the table.' },
  conditions: {
    penalise:
      'The fine lies outside its limits: not below {least}, not above {most}. Where nothing was done against the law there is no fine. Correct the amount, or leave it empty where there is none.',
  },
}

const alarm = {
  name: 'Unusual price',
  steps: {
    check: 'Begin to check',
    explain: 'A normal movement',
    warn: 'Warn the business',
    takeUp: 'Take it up',
  },
  states: {
    raised: 'To be checked',
    checking: 'Being checked',
    explained: 'A normal movement',
    warned: 'Warned',
    takenUp: 'Taken up',
  },
  clocks: { checking: 'Check' },
}

export const caseWords: Words = {
  processes: { report, alarm },
  items: {
    '12358-report': {
      name: 'Price report',
      summary:
        'For prices not marked, price fraud, prices driven up, charges without basis and the like: report, complain or ask.',
      materials: { evidence: 'Receipts, photographs of price tags, bills or other evidence' },
    },
    '12358-alarm': {
      name: 'Unusual price',
      summary: 'Opened by the platform when a watched price is unusual.',
    },
  },
  forms: {
    report: {
      name: 'Price report',
      fields: {
        wants: 'What you want',
        kind: 'Kind',
        respondentName: 'Shop or body',
        respondentCode: 'Unified social credit code',
        respondentAddress: 'Address',
        goods: 'Goods or service',
        price: 'Price (yuan)',
        happenedOn: 'Happened on',
        facts: 'What happened',
        isNamed: 'Under your name',
        phone: 'Mobile number',
      },
      values: { wants, kind, isNamed: yesNo },
      groups: {
        wish: 'What it is',
        respondent: 'Who it is about',
        price: 'The price',
        contact: 'How to reach you',
      },
      hints: {
        respondentCode: 'Leave it out if you do not know it.',
        facts: 'What price was marked, what was asked, what it was before, and what shows it.',
        isNamed: 'If you give your name you are told the result, and your name is kept confidential.',
      },
    },
    finding: {
      name: 'What was found',
      fields: {
        inspectors: 'Inspectors, at least two',
        found: 'What was found',
        isMarked: 'The price was marked',
        marked: 'Marked (yuan)',
        asked: 'Asked (yuan)',
        original: 'Claimed as the original price (yuan)',
        lowest: 'Lowest price of the seven days before (yuan)',
        guided: 'Set or allowed by the government (yuan)',
        hasNoIntent: 'It is proven that there was no intent',
        isGouging: 'Prices driven up',
        isCollusion: 'Collusion',
        isDumping: 'Sold below cost',
        gain: 'Illegal gain (yuan)',
        isPerson: 'The business is a natural person',
        isGrave: 'Grave',
      },
      values: {
        isMarked: yesNo,
        hasNoIntent: yesNo,
        isGouging: yesNo,
        isCollusion: yesNo,
        isDumping: yesNo,
        isPerson: yesNo,
        isGrave: yesNo,
      },
      groups: { found: 'Findings', prices: 'The prices', conduct: 'Conduct', weight: 'Weight' },
    },
    transfer: { name: 'Passing on', fields: { to: 'To' } },
    reply: { name: 'Answer', fields: { answer: 'Answer' } },
    penalty: {
      name: 'Penalty',
      fields: { fine: 'Fine (yuan)', refund: 'To be paid back (yuan)', decision: 'Decision' },
    },
    alarm: {
      name: 'Unusual price',
      fields: {
        item: 'Item',
        place: 'Place',
        spec: 'Specification',
        unit: 'Unit',
        price: 'Price (yuan)',
        date: 'Date',
        cause: 'What is unusual',
        line: 'Compared with (yuan)',
        change: 'Difference (%)',
      },
      values: { cause: { movement: 'Moved too far', ceiling: 'Above the ceiling' } },
    },
    explanation: { name: 'Result of the check', fields: { explanation: 'Why the price moved' } },
    warning: { name: 'Warning', fields: { respondentName: 'Business', request: 'What is asked of it' } },
    takingUp: {
      name: 'Taking it up',
      fields: { respondentName: 'Business', kind: 'Kind', facts: 'The lead' },
      values: { kind },
    },
  },
  documents: {
    receipt: {
      title: 'Receipt for a price report',
      body: '{applicant}:\nYour price report about {respondent} was received on {receivedOn} as {caseNo}. You will be told by {dueOn} whether it is accepted.',
    },
    acceptance: {
      title: 'Price report accepted',
      body: '{applicant}:\nYour price report about {respondent} ({caseNo}) has been accepted and will be settled by {dueOn}.',
    },
    transfer: {
      title: 'Price report passed on',
      body: '{applicant}:\nYour price report about {respondent} ({caseNo}) has been passed on to {to}.\n[Reason: {reason}]',
    },
    refusal: {
      title: 'Price report not accepted',
      body: '{applicant}:\nYour price report about {respondent} ({caseNo}) is not accepted.\n[Reason: {reason}]',
    },
    reply: {
      title: 'Answer to a question about prices',
      body: '{applicant}:\nTo your question about prices ({caseNo}) we answer:\n{answer}',
    },
    result: {
      title: 'Result of a price report',
      body: '{applicant}:\nYour price report about {respondent} ({caseNo}) is settled: {outcome}.\n[Violation found: {violation}.]\n[Fine: {fine}.]\n[To be paid back to customers: {refund}.]\n[Explanation: {reason}]',
      values: {
        outcome: { penalised: 'a penalty has been imposed', dismissed: 'no penalty is imposed' },
        violation: {
          collusion: 'collusion on prices',
          gouging: 'driving prices up',
          dumping: 'dumping',
          guided: 'not keeping the price the government sets',
          fraud: 'price fraud',
          aboveMarked: 'asking more than marked',
          noMarking: 'not marking prices',
        },
      },
    },
    warning: {
      title: 'Warning about a price',
      body: '{respondent}:\nThe price of {item} observed on {date} was unusual. You are reminded:\n{request}',
    },
  },
  notices: {
    received: 'Your price report has been received.',
    accepted: 'Your price report has been accepted.',
    transferred: 'Your price report has been passed on to another office.',
    refused: 'Your price report has not been accepted; the notice says why.',
    answered: 'Your question about prices has been answered.',
    settled: 'Your price report has been settled; the notice says how.',
  },
}
