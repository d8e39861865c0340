import type { Words } from '#core/app.ts'
import { entityKinds, nameParts, organisations, purposes, scopes, yesNo } from './values.en.ts'

const correctionSteps = {
  extend: 'Take more time',
  correct: 'Ask for everything that is missing, at once',
  resubmit: 'Hand in what was missing',
  deny: 'Refuse registration',
  withdraw: 'Withdraw the application',
}

export const processes: Words = {
  name: {
    name: 'Declaration of a name',
    states: {
      checking: 'Being compared',
      reserved: 'Kept for you',
      refused: 'Not possible',
      used: 'Used',
      released: 'Given up',
      lapsed: 'No longer kept',
    },
    steps: {
      reserve: 'Keep the name',
      refuseTaken: 'The name is taken',
      refuseWords: 'The words are not allowed',
      lose: 'Somebody was first with the name',
      use: 'Use it for a registration',
      release: 'Give the name up',
      lapse: 'The time is over',
    },
    clocks: { keep: 'Time the name is kept', keepLong: 'Time the name is kept (licence needed first)' },
  },
  register: {
    name: 'Registration of a business',
    states: {
      checking: 'Name being compared',
      needsName: 'Another name needed',
      received: 'Received',
      reviewing: 'Under review',
      needsCorrection: 'To be completed',
      registered: 'Registered',
      annulled: 'Registration annulled',
      denied: 'Refused',
      withdrawn: 'Withdrawn',
    },
    steps: {
      admit: 'Receive',
      askName: 'The name must be changed',
      lose: 'Somebody was first with the name',
      rename: 'Choose another name',
      register: 'Register, give code and licence',
      defer: 'Take in for review',
      annul: 'Annul the registration',
      ...correctionSteps,
    },
    clocks: { register: 'Time to register' },
  },
  change: {
    name: 'Change of registration',
    states: {
      checking: 'Being checked',
      received: 'Received',
      needsCorrection: 'To be completed',
      changed: 'Changed',
      refused: 'Not taken in',
      denied: 'Refused',
      withdrawn: 'Withdrawn',
    },
    steps: {
      admit: 'Receive',
      refuseUnknown: 'There is no entry',
      askName: 'The name must be changed',
      change: 'Change, make out the licence anew',
      ...correctionSteps,
    },
    clocks: { register: 'Time to register the change' },
  },
  closure: {
    name: 'Simple deregistration',
    states: {
      checking: 'Being checked',
      publicised: 'Public, objections possible',
      mayApply: 'Period over, to be applied for',
      pushed: 'Departments being asked',
      deregistered: 'Deregistered',
      objected: 'Stopped by an objection',
      refused: 'Not possible the simple way',
      lapsed: 'Not applied for in time',
      withdrawn: 'Withdrawn',
    },
    steps: {
      refuse: 'Refuse the simple way',
      publicise: 'Make promise and application public',
      push: 'Tell the departments concerned',
      object: 'Enter an objection',
      unopposed: 'No objection in the period',
      applyAhead: 'Deregister as applied for ahead',
      undisputed: 'No department objects, deregister',
      apply: 'Apply for deregistration',
      lapse: 'Not applied for in time',
      withdraw: 'Withdraw the application',
    },
    clocks: {
      publicity: 'Public period',
      apply: 'Time to apply after it',
      departments: 'Time for departments to object',
    },
  },
  objection: {
    name: 'Objection to a deregistration',
    states: { checking: 'Being entered', filed: 'Entered' },
    steps: { file: 'Enter the objection' },
    clocks: {},
  },
  claim: {
    name: 'Claim of a registration',
    states: {
      pushed: 'To be claimed',
      overdue: 'Overdue',
      claimed: 'Claimed',
      declined: 'Not this department’s',
    },
    steps: { claim: 'Claim', decline: 'Return and explain', miss: 'Time is over' },
    clocks: { claim: 'Time to claim' },
  },
}

const licenceLines = {
  uscc: 'Unified social credit code',
  name: 'Name',
  kind: 'Kind',
  legalRepresentative: 'Legal representative or operator',
  capital: 'Registered capital',
  establishedOn: 'Established on',
  termUntil: 'Term until',
  address: 'Address',
  scope: 'Business scope',
}

export const items: Words = {
  'registration-name': {
    name: 'Declare a business name',
    summary:
      'Say what you want to be called; the platform compares at once. A name that passes is kept for two months, or for a year where a licence is needed first.',
  },
  'registration-setup': {
    name: 'Register a business',
    summary:
      'One form for the business licence; tax, social insurance, statistics and seals ask for nothing again. What is complete is registered on the spot, the rest within three working days.',
    materials: {
      premises: 'Proof of the right to use the premises',
      articles: 'Articles of association or partnership agreement',
      licenceBefore: 'Licence needed before registration',
    },
    conditions: {
      articles: 'for all but individual businesses, where the model articles are not taken',
      licenceBefore: 'where the scope holds something that is licensed before registration',
    },
    certificate: { name: 'Business licence', values: licenceLines },
  },
  'registration-change': {
    name: 'Change what is registered',
    summary:
      'Change name, address, legal representative, capital, scope or term and get a new licence. What does not change is not asked again.',
    materials: { resolution: 'Resolution or decision', premises: 'Proof for the new premises' },
    conditions: {
      resolution: 'where name, capital or legal representative change',
      premises: 'where the premises change',
    },
    certificate: { name: 'Business licence', values: licenceLines },
  },
  'registration-closure': {
    name: 'Deregister the simple way',
    summary:
      'A business without debts ends by the promise of all its investors. An enterprise is public for twenty days; for an individual business departments have ten days to object.',
    materials: { promise: 'Promise of all investors' },
  },
  'registration-objection': {
    name: 'Object to a deregistration',
    summary:
      'An objection by a creditor, an employee or a department during the public period stops the simple way.',
    materials: { evidence: 'Evidence' },
  },
  'registration-claim': {
    name: 'Claim a registration',
    summary: 'Departments are told of every new business and claim it within five working days.',
  },
}

const people = {
  legalRepresentative: 'Legal representative or operator',
  legalRepresentativeId: 'Legal representative’s citizen number',
}

const business = {
  capital: 'Registered capital (10,000 yuan)',
  scope: 'Business scope',
  termUntil: 'Term until',
  address: 'Address',
}

export const forms: Words = {
  name: {
    name: 'Name declaration',
    fields: { ...nameParts, licensed: 'A licence is needed first' },
    values: { organisation: organisations, licensed: yesNo },
    groups: { name: 'Name', use: 'Use' },
    hints: {
      place: 'A division of at least county level',
      tradeName: 'At least two Chinese characters',
      industry: 'For example catering or software; may be left out by who works across industries',
      licensed: 'Where the law wants a licence before registration, the name is kept for a year',
    },
  },
  application: {
    name: 'Application for registration',
    fields: {
      ...nameParts,
      kind: 'Kind',
      industryCode: 'Industry code',
      ...business,
      ...people,
      contact: 'Contact for the registrar',
      contactPhone: 'Contact’s mobile number',
      employees: 'Employees',
      seals: 'Seals to be engraved',
      modelArticles: 'Model articles are used',
      promised: 'What is handed in is true, lawful and valid',
    },
    values: {
      organisation: organisations,
      kind: entityKinds,
      scope: scopes,
      seals: yesNo,
      modelArticles: yesNo,
      promised: yesNo,
    },
    groups: {
      name: 'Name',
      business: 'Business',
      place: 'Premises',
      people: 'People',
      departments: 'Asked once, for other departments',
      promise: 'Promise',
    },
    hints: {
      industryCode: 'Four digits of the industry classification; may be left out',
      capital: 'The amount subscribed, in units of 10,000 yuan',
      employees: 'For social insurance and statistics; no further registration is needed',
      seals: 'For public security; no further filing is needed',
    },
  },
  change: {
    name: 'Application for a change',
    fields: { changes: 'What changes', decidedOn: 'Decided on', ...nameParts, ...business, ...people },
    values: {
      changes: {
        name: 'Name',
        address: 'Address',
        legalRepresentative: 'Legal representative',
        capital: 'Registered capital',
        scope: 'Business scope',
        termUntil: 'Term',
      },
      organisation: organisations,
      scope: scopes,
    },
    groups: { what: 'What changes', name: 'New name', values: 'As it will be' },
    hints: { decidedOn: 'Changes are applied for within thirty days of the decision' },
  },
  closure: {
    name: 'Promise for simple deregistration',
    fields: {
      noDebts: 'There are no debts, or all are settled',
      wagesPaid: 'Wages, social insurance and compensation are paid',
      taxesPaid: 'Taxes, surcharges and fines are paid',
      allInvestors: 'All investors answer for the truth of this promise',
      pledged: 'Shares frozen or pledged, chattels mortgaged, or investments held',
      litigation: 'Under investigation, in court or in arbitration',
      unpaidFine: 'A fine is not yet paid',
      applyAtEnd: 'If nobody objects, this counts as the application for deregistration',
    },
    values: {
      noDebts: yesNo,
      wagesPaid: yesNo,
      taxesPaid: yesNo,
      allInvestors: yesNo,
      pledged: yesNo,
      litigation: yesNo,
      unpaidFine: yesNo,
      applyAtEnd: yesNo,
    },
    groups: { promise: 'Promise', bars: 'Does any of these hold', end: 'When the period is over' },
    hints: { applyAtEnd: 'If not chosen, apply within twenty days after the period' },
  },
  objection: {
    name: 'Objection',
    fields: {
      closureCase: 'Case number of the deregistration',
      capacity: 'You are',
      grounds: 'Facts and reasons',
      contactPhone: 'Mobile number',
    },
    values: {
      capacity: {
        creditor: 'A creditor',
        employee: 'An employee',
        department: 'A department',
        other: 'Otherwise concerned',
      },
    },
    hints: { closureCase: 'It stands in the public notice' },
  },
  claim: {
    name: 'Registration to be claimed',
    fields: {
      uscc: 'Unified social credit code',
      name: 'Name',
      department: 'Department',
      purpose: 'For',
      licence: 'Licence to be obtained',
    },
    values: { purpose: purposes },
  },
}

export const notices: Words = {
  nameReserved: 'The name is kept for you. Register before the time is over.',
  nameRefused: 'The name did not pass; the notice says why. You can choose another one.',
  nameLapsed: 'The time is over; the name is no longer kept for you.',
  received: 'Your application has arrived. What is complete is registered on the spot.',
  deferred:
    'Your application cannot be registered on the spot and will be reviewed within three working days.',
  extended: 'The head has approved more time for your application; the notice says why.',
  correct: 'Something is missing. The notice says all that is, at once.',
  registered:
    'You are registered. Credit code and electronic licence are with your results. The departments concerned have been told: you need not register with them.',
  denied: 'Registration was refused. The decision gives reasons and remedies.',
  annulled: 'The registration was annulled. The decision gives reasons and remedies.',
  notRegistered: 'There is no entry in the register, so the application was not taken in.',
  changed: 'The change is registered. Use the new electronic licence from now on.',
  closureRefused: 'The simple way is not open to you; the notice says why. Ordinary deregistration is.',
  closurePublicised: 'Promise and application are public. If nobody objects you can be deregistered.',
  closurePushed:
    'The departments concerned have been told. If none objects within ten days you are deregistered.',
  closureObjected: 'Somebody objected; the simple way has ended.',
  closureUnopposed: 'The public period is over and nobody objected.',
  closureLapsed: 'Deregistration was not applied for in time; this case has ended. You may begin anew.',
  closed: 'You are deregistered; the business has ended.',
  objectionFiled: 'Your objection is entered; the simple way will end.',
}
