import type { Words } from '#core/app.ts'
import {
  codeTypes,
  matters,
  natures,
  projectFields,
  promiseMatters,
  regimes,
  techniques,
  yesNo,
} from './values.en.ts'

const lines = {
  projectCode: 'Project code',
  name: 'Project',
  ownerName: 'Owner',
  place: 'Place',
  content: 'Size and content',
}

export const items: Words = {
  'project-registration': {
    name: 'Get a project code and file a project',
    summary: 'Every project gets one code for life. What is only filed is filed as soon as it is complete.',
    certificate: { name: 'Proof of filing', values: { ...lines, investment: 'Investment' } },
  },
  'project-verification': {
    name: 'Have an enterprise project verified',
    summary:
      'For projects in the catalogue. Five departments are asked on the same day and taken for agreed after seven working days; the decision comes within twenty working days.',
    materials: { siteOpinion: 'Opinion on land and site', riskAssessment: 'Social risk assessment' },
    certificate: { name: 'Verification document', values: lines },
  },
  'project-approval': {
    name: 'Have a government project approved',
    summary:
      'Proposal, feasibility study, and preliminary design with its budget are approved one after the other.',
    materials: { funding: 'Where the money comes from' },
    certificate: { name: 'Approval', values: { ...lines, budget: 'Budget' } },
  },
  'project-permits': {
    name: 'Get all permits before building',
    summary:
      'One form goes to land, environment, water, safety and construction on the same day; what rests on another begins as soon as that is done. The longest path is the time.',
    materials: {
      drawings: 'Design and drawings',
      assessment: 'Environmental impact report or table',
      soilPlan: 'Soil conservation plan',
      safetyDesign: 'Safety design',
    },
    conditions: {
      assessment: 'where the law asks for a report or a table on the environment',
      soilPlan: 'where the soil may be washed away',
      safetyDesign: 'where the building is dangerous',
    },
  },
  'project-promise': {
    name: 'Get a permit on a promise',
    summary:
      'The department lists its conditions, you promise to meet them, the permit is given at once. It is checked within sixty days; a broken promise costs the permit and stands in your credit.',
    certificate: { name: 'Permit on a promise', values: { ...lines, matter: 'For' } },
  },
  'project-follow': {
    name: 'Follow a project',
    summary: 'Reports of start, progress and completion, every quarter.',
  },
  'project-follow-government': {
    name: 'Follow a government project',
    summary: 'Reports of start, progress and completion, every month.',
  },
}

const code = { projectCode: 'Project code' }

export const forms: Words = {
  registration: {
    name: 'Project',
    fields: {
      ...projectFields,
      type: 'Kind of project',
      matter: 'What is built',
      technique: 'In the industrial guidance',
      government: 'Paid for by the government',
      secret: 'Touches state secrets',
      policyDeclared: 'The project meets industrial policy',
      contact: 'Contact',
      contactPhone: 'Contact’s mobile number',
    },
    values: {
      nature: natures,
      type: codeTypes,
      matter: matters,
      technique: techniques,
      government: yesNo,
      secret: yesNo,
      policyDeclared: yesNo,
    },
    groups: { project: 'Project', means: 'Money and time', policy: 'Industrial policy', contact: 'Contact' },
    hints: {
      government: 'Yes where the government invests directly or gives capital',
      secret: 'Secret projects are not handled here',
      technique: 'As the industrial guidance lists it',
    },
  },
  verification: { name: 'Verification', fields: code },
  preReview: {
    name: 'What the pre-review found',
    fields: { preReviewFindings: 'What was found' },
    hints: {
      preReviewFindings:
        'The applicant reads this. The notice lists by itself the papers that were only uploaded and whose originals are to be shown.',
    },
  },
  analysis: {
    name: 'Application for verification',
    fields: {
      resources: 'Resources and energy',
      environment: 'Effects on the environment',
      society: 'Economic and social effects',
    },
    hints: { resources: 'What the project has told already is not asked again' },
  },
  permits: {
    name: 'Application for the permits before building',
    fields: {
      ...code,
      landUse: 'How the land is had',
      assessment: 'Kind of environmental assessment',
      erodes: 'Soil may be lost',
      hazardous: 'Hazardous goods, mining or smelting',
      specialFire: 'Special construction works',
      design: 'The design in short',
    },
    values: {
      landUse: { granted: 'Granted', allocated: 'Allocated', leased: 'Leased' },
      assessment: { report: 'Report', table: 'Table', register: 'Register' },
      erodes: yesNo,
      hazardous: yesNo,
      specialFire: yesNo,
    },
    groups: { project: 'Project', land: 'Land', environment: 'Environment', building: 'Works' },
    hints: {
      assessment: 'A register is filed and needs no approval',
      specialFire: 'Special works need a review of their fire design',
    },
  },
  proposal: { name: 'Proposal', fields: { ...code, necessity: 'Why it is needed' } },
  feasibility: {
    name: 'Feasibility study',
    fields: { feasibility: 'Why it can be done', estimate: 'Estimate (10,000 yuan)' },
  },
  design: {
    name: 'Preliminary design and budget',
    fields: { designText: 'The design in short', budget: 'Budget (10,000 yuan)' },
  },
  promiseRequest: {
    name: 'Permit on a promise',
    fields: { ...code, matter: 'For' },
    values: { matter: promiseMatters },
  },
  promise: {
    name: 'Promise',
    fields: {
      accepted: 'We know all conditions and promise to meet them',
      signer: 'Signed by',
      signerPhone: 'Signer’s mobile number',
    },
    values: { accepted: yesNo },
    hints: { accepted: 'If it is not true, the permit is revoked and it stands in the credit record' },
  },
  promiseCheck: {
    name: 'Record of the check',
    fields: { inspectors: 'Inspectors, at least two', findings: 'Findings' },
  },
  follow: { name: 'Following', fields: { ...code, regime: 'Regime' }, values: { regime: regimes } },
  start: { name: 'Report of the start', fields: { startedOn: 'Started on', contractor: 'Contractor' } },
  progress: {
    name: 'Progress report',
    fields: { progress: 'Progress (%)', invested: 'Invested so far (10,000 yuan)', text: 'Remarks' },
  },
  completion: {
    name: 'Report of completion',
    fields: { completedOn: 'Completed on', invested: 'Invested (10,000 yuan)', text: 'Remarks' },
  },
  extension: { name: 'Request to start later', fields: { why: 'Why' } },
}

export const notices: Words = {
  sameProject: 'A project of the same owner, name and place has a code already; use it.',
  forbidden: 'Industrial policy forbids this investment. The notice gives reasons and remedies.',
  coded: 'The project has its code; use it for every procedure.',
  filed: 'The project is filed. Report its start, progress and completion.',
  correct: 'Something is missing. The notice says all that is, at once.',
  recalled: 'The filing was recalled; the notice says why.',
  notThisProject: 'There is no project of yours that this can be done for. Check the code.',
  prepare: 'Hand in the application. What the project has told already is not asked again.',
  preReviewed:
    'The application is in pre-review; the notice says what was found so far. The time to accept it runs on.',
  accepted: 'The application is accepted.',
  notAccepted: 'The application was not accepted; the notice gives reasons and remedies.',
  asked: 'All departments concerned were asked on the same day.',
  evaluation: 'An evaluation was commissioned; its time does not count.',
  extended: 'The head has approved more time; the notice says why.',
  verified: 'The project is verified. Start it within two years.',
  lapsed: 'The promised papers did not come in time, so the case has ended; the notice gives remedies.',
  denied: 'It was not agreed to; the decision gives reasons and remedies.',
  proposalApproved: 'The proposal is approved. Hand in the feasibility study.',
  feasibilityApproved: 'The feasibility study is approved. Hand in design and budget.',
  designApproved: 'Design and budget are approved.',
  budgetOver:
    'The budget exceeds the estimate by more than ten per cent. Hand in the feasibility study anew.',
  permitsGranted: 'All permits before building are granted.',
  permitsObjected: 'A department objects; the notice says which. Apply again when it is settled.',
  conditions: 'Read the conditions, and sign the promise if you meet them.',
  promiseGranted: 'The permit is given at once. Within sixty days it is checked whether the promise is kept.',
  promiseKept: 'The promise is kept.',
  promiseRevoked: 'The promise was not true; the permit is revoked and it stands in the credit record.',
  extensionGranted: 'You may start later; this can be granted once only.',
  extensionRefused: 'You may not start later; the decision says why.',
  expired: 'The project was not started within two years; its document has expired.',
  reportMissed: 'Progress was not reported in time. Report it soon.',
  finished: 'The report of completion has arrived.',
}
