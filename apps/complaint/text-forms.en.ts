import type { Words } from '#core/app.ts'

const yesNo = { true: 'Yes', false: 'No' }

export const values = {
  category: {
    goods: 'Quality of goods',
    food: 'Food safety',
    service: 'Quality of service',
    online: 'Online trade',
    advertising: 'Advertising',
    price: 'Price',
    measure: 'Weights and measures',
    other: 'Other',
  },
  respondentKind: {
    business: 'Business',
    platform: 'E-commerce platform',
    ownSite: 'Business with its own site',
    shop: 'Shop on a platform',
  },
}

const respondent = {
  respondentName: 'Name',
  respondentCode: 'Unified social credit code',
  respondentKind: 'Kind of business',
  respondentAddress: 'Address',
  respondentPlace: 'Division code of its county or district',
  platformName: 'Name of the platform',
  platformPlace: 'Division code of the platform’s seat',
}

const dispute = {
  bought: 'Goods or service bought',
  boughtOn: 'Bought on',
  amount: 'Amount (yuan)',
  knewOn: 'When you learned of the harm',
  dispute: 'What the dispute is about',
  claim: 'What you ask for',
}

const violation = { violation: 'The lead', happenedOn: 'Happened on', isNamed: 'Report under your name' }
const contact = { phone: 'Mobile number', address: 'Postal address' }
const category = 'Kind'

const hints = {
  respondentName: 'As on the licence, the receipt or the shop’s page.',
  respondentCode: 'Leave it out if you do not know it; an officer will find it.',
  respondentAddress: 'Where it really does business; for an online shop, the address on its page.',
  respondentPlace: 'Six digits, such as 331502. Leave it out if you do not know it; an officer will find it.',
  platformPlace: 'Six digits. Leave it out if you do not know it; an officer will find it.',
}

const disputeHints = {
  knewOn: 'A complaint can no longer be accepted when too many years have passed since then.',
  dispute: 'When, where, what happened, and what the business said.',
  claim: 'Such as a refund, a repair, or compensation of so many yuan.',
}

const violationHints = {
  violation: 'Who, when, where, did what, and what evidence there is.',
  isNamed:
    'If you give your name you are told whether the matter is filed. Your name is kept from those you report.',
}

export const forms: Words = {
  letter: {
    name: 'Consumer letter',
    fields: {
      ...respondent,
      wants: 'What you want',
      category,
      text: 'What happened',
      ...dispute,
      ...violation,
      ...contact,
    },
    values: {
      respondentKind: values.respondentKind,
      category: values.category,
      wants: {
        mediation: 'Help with my dispute (complaint)',
        enforcement: 'Action against a violation (report)',
        both: 'Both',
        unsure: 'I am not sure',
      },
      isNamed: yesNo,
    },
    groups: {
      respondent: 'Who it is about',
      wish: 'What you want',
      dispute: 'The dispute',
      violation: 'The violation',
      contact: 'How to reach you',
    },
    hints: {
      ...hints,
      ...disputeHints,
      ...violationHints,
      wants:
        'A complaint asks for help with your own dispute; a report gives a lead on a violation. If it is both, each goes its own way.',
      text: 'Write in your own words; an officer will see whether it is a complaint or a report.',
    },
  },
  complaint: {
    name: 'Consumer complaint',
    fields: { ...respondent, category, ...dispute, ...contact },
    values: { respondentKind: values.respondentKind, category: values.category },
    groups: { respondent: 'Who you complain of', dispute: 'The dispute', contact: 'How to reach you' },
    hints: { ...hints, ...disputeHints },
  },
  report: {
    name: 'Report of a violation',
    fields: { ...respondent, category, ...violation, phone: contact.phone },
    values: { respondentKind: values.respondentKind, category: values.category, isNamed: yesNo },
    groups: { respondent: 'Who you report', violation: 'The violation', contact: 'How to reach you' },
    hints: { ...hints, ...violationHints },
  },
  sorting: {
    name: 'Sorting a letter',
    fields: { isComplaint: 'Holds a complaint', isReport: 'Holds a report' },
    values: { isComplaint: yesNo, isReport: yesNo },
  },
  placing: { name: 'Place', fields: { division: 'Division code of the place' } },
  assessment: {
    name: 'Assessment',
    fields: {
      isCompetent: 'A matter for this office',
      isHandledElsewhere: 'The same dispute was taken up or dealt with elsewhere',
      handledBy: 'By whom',
      isForLiving: 'Bought for daily living, and in dispute with the respondent',
      isComplete: 'Complete',
      missing: 'What is missing',
      isBarred: 'Ruled out by another law',
      respondentCode: 'Unified social credit code, as verified',
    },
    values: {
      isCompetent: yesNo,
      isHandledElsewhere: yesNo,
      isForLiving: yesNo,
      isComplete: yesNo,
      isBarred: yesNo,
    },
  },
  meeting: {
    name: 'Mediation meeting',
    fields: { meetingOn: 'On', meetingPlace: 'Where, or how', mediator: 'Mediator' },
  },
  testing: { name: 'Test commissioned', fields: { laboratory: 'Laboratory', tested: 'What is tested' } },
  tested: { name: 'Test result', fields: { testResult: 'Result' } },
  agreement: { name: 'Agreement', fields: { terms: 'Terms', performBy: 'To be performed by' } },
  ending: {
    name: 'End of mediation',
    fields: { endCause: 'Cause' },
    values: {
      endCause: {
        testing: 'No agreement on the laboratory or its cost',
        absent: 'A party stayed away without good reason',
        refused: 'The respondent refused mediation',
        noAgreement: 'The parties could not agree',
        inadmissible: 'A ground of refusal came to light',
      },
    },
  },
  withdrawal: {
    name: 'Withdrawal',
    fields: { isSettled: 'We have settled it between us' },
    values: { isSettled: yesNo },
  },
  verification: {
    name: 'Verification',
    fields: {
      inspectors: 'Inspectors, at least two',
      found: 'What was found',
      hasEvidence: 'First evidence of a violation',
      isPunishable: 'Punishable by law',
      isOurs: 'For this office',
      isInTime: 'Still in time',
      isCrime: 'Suspected crime',
      respondentCode: 'Unified social credit code, as verified',
    },
    values: {
      hasEvidence: yesNo,
      isPunishable: yesNo,
      isOurs: yesNo,
      isInTime: yesNo,
      isCrime: yesNo,
    },
  },
  inquiry: { name: 'Inquiry', fields: { question: 'What the platform is asked' } },
  inquiryAnswer: { name: 'Answer of the platform', fields: { answer: 'Answer' } },
  merging: { name: 'Merging', fields: { mergedInto: 'Number of the report it is merged with' } },
  penalised: {
    name: 'Penalty',
    fields: { penaltyKey: 'Record of the penalty', penaltyNo: 'Document number', penalisedOn: 'Decided on' },
  },
}
