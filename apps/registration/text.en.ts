import type { Words } from '#core/app.ts'
import { forms, items, notices, processes } from './words/case-words.en.ts'
import { documents } from './words/document-words.en.ts'
import { recordWords } from './words/record-words.en.ts'
import {
  closureGrounds,
  departments,
  licences,
  nameGrounds,
  papers,
  purposes,
  scopes,
} from './words/values.en.ts'

export const en: Words = {
  name: 'Market entity registration',
  tagline: 'One licence for many papers; filled in once, claimed by the departments',
  records: recordWords,
  processes,
  items,
  forms,
  documents,
  notices,
  quality: {
    'registration.entity.code':
      'The credit code was not given by market regulation: its first character should be 9. Check it.',
    'registration.entity.kind':
      'Kind and code disagree: the code of an individual business begins with 92, that of others does not.',
    'registration.entity.future': 'Establishment or approval lies after today. Check the dates.',
    'registration.entity.order': 'It was approved before it was established. Check the dates.',
    'registration.entity.name': 'The name does not hold the trade name or legal form given. Check them.',
    'registration.entity.late':
      'It is published more than 20 working days after approval. Say why when reporting late.',
    'registration.name.until': 'A name that is kept needs a last day.',
    'registration.name.holder': 'A registered name needs the credit code of its entity.',
    'registration.claim.order': 'It was claimed before it was told. Check the dates.',
    'registration.closure.order': 'The public period should end after it begins. Check the dates.',
    'registration.form.organisation':
      'The legal form in the name does not fit the kind: a limited liability company’s name ends so.',
    'registration.form.capital': 'An enterprise gives its registered capital.',
    'registration.form.capital.positive': 'The capital must be more than nothing.',
    'registration.form.term': 'The term must end after today; leave it out where it has no end.',
    'registration.form.promise': 'Confirm the promise. Without it the application cannot go on.',
    'registration.change.future': 'The decision lies after today. Check the date.',
    'registration.change.late':
      'More than 30 days have passed since the decision. The application goes on; the registrar may order correction.',
    'registration.change.name': 'For a new name give place, trade name and legal form.',
    'registration.change.address': 'For a new address give it.',
    'registration.change.capital': 'For new capital give the amount.',
    'registration.change.scope': 'For a new scope choose all that will be in it.',
    'registration.change.termUntil': 'For a new term give its last day.',
    'registration.change.representative': 'For a new legal representative give name and citizen number.',
    'registration.closure.noDebts': 'With debts not settled, the simple way is closed.',
    'registration.closure.wagesPaid': 'With wages or social insurance not paid, the simple way is closed.',
    'registration.closure.taxesPaid': 'With taxes not paid, the simple way is closed.',
    'registration.closure.allInvestors': 'The simple way needs the promise of all investors.',
  },
  tables: {
    'name-words': {
      name: 'Words in names',
      inputs: {
        chinese: 'All in Chinese characters',
        length: 'Characters of the trade name',
        plain: 'Trade name is but a place or industry',
        whole: 'Name',
      },
      outputs: { allowed: 'Allowed', ground: 'Ground' },
      values: { ground: nameGrounds },
    },
    'on-the-spot': {
      name: 'On the spot or for review',
      inputs: {
        missing: 'Materials missing',
        modelArticles: 'Model articles',
        industry: 'Industry',
        licensedBefore: 'Licence needed first',
        corrected: 'Corrected before',
      },
      outputs: { step: 'Suggested' },
      values: {
        step: {
          register: 'Register on the spot',
          defer: 'Take in for review',
          correct: 'Ask for what is missing',
          deny: 'Refuse to register',
        },
      },
    },
    claimants: {
      name: 'Who is told and has to claim',
      inputs: { kind: 'Kind', seals: 'Seals', employees: 'Employees', scope: 'Business scope' },
      outputs: { department: 'Department', purpose: 'For', licence: 'Licence to be obtained' },
      values: { department: departments, purpose: purposes, licence: licences, scope: scopes },
    },
    'merged-certificates': {
      name: 'Papers no longer asked for',
      inputs: { on: 'From', department: 'Department' },
      outputs: { paper: 'Paper', since: 'Since' },
      values: { department: departments, paper: papers },
    },
    'closure-eligible': {
      name: 'Who may be deregistered the simple way',
      inputs: { status: 'Status', abnormal: 'Abnormal operations', barred: 'Barred', kind: 'Kind' },
      outputs: { way: 'Way', ground: 'Ground' },
      values: {
        way: { refuse: 'Not possible', push: 'Tell departments', publicise: 'Make public' },
        ground: closureGrounds,
      },
    },
  },
  rules: {
    'keep-reserved-name': 'A name that is kept is not given to anybody else',
    'hold-name': 'While a registration is under review its name is not given to anybody else',
    'first-name-wins': 'Of two who declare a name at once the first has it',
    'free-held-name': 'The name of what was refused or withdrawn may be declared again',
    'free-name': 'A name given up or no longer kept may be declared again',
    'keep-registered-name': 'A registered name belongs to its entity',
    'change-name': 'After a change of name the new one is registered and the old one rests for a year',
    'rest-name': 'The name of an entity that has ended rests for a year',
    'enter-entity': 'Enter what is registered',
    'change-entity': 'Enter what is changed',
    'end-entity': 'Enter that an entity has ended',
    'annul-entity': 'Enter that a registration is annulled',
    'publish-entity': 'Publish the register',
    'tell-licence': 'Publish the registration as a licence',
    'tell-annulled-licence': 'Mark the licence of an annulled registration as void',
    'push-registration': 'Tell the departments concerned of a new entity',
    'keep-claim': 'Note who was told and who claimed, and remind those who did not',
    'follow-closure': 'Make every turn of a deregistration public',
    'object-to-closure': 'An objection stops the simple way',
  },
  tasks: {
    checkDeclined: 'Check the registration a department returned',
    remindClaimant: 'Have the department claim the registration',
  },
  roles: { clerk: 'Counter clerk', head: 'Head of department' },
  events: {
    'registration.name': 'Name updated',
    'registration.entity': 'Register updated',
    'registration.claim': 'Claim updated',
    'registration.closure': 'Notice of deregistration updated',
    'credit.licence': 'Licence reported',
  },
  indicators: {
    'new-entities': 'New market entities',
    entities: 'Market entities',
    'new-capital': 'New registered capital',
    'names-kept': 'Business names',
    'claimed-in-time': 'Claimed in time',
    'claims-overdue': 'Claims overdue',
    'claim-days': 'Working days to claim',
    closures: 'Simple deregistrations',
  },
  pages: {
    entities: 'Market entities',
    merged: 'One licence for many papers',
    claims: 'Claims of registrations',
    names: 'Business names',
    closures: 'Notices of deregistration',
    speed: 'How fast registration is',
  },
  texts: {
    entities:
      'Market entities as the registrar has entered them. The law wants entries published within twenty working days; here they are on the same day.',
    merged:
      'From 1 October 2015 three papers became one, from 1 October 2016 five, from 1 October 2017 many: one licence and one credit code stand for the papers below. No department may ask for them any more.',
    claimants:
      'After registration these departments are told and claim it themselves; the applicant goes nowhere. What needs a licence is still to be licensed.',
    claims:
      'A department that is told claims within five working days. Who is late stands here, and its head is reminded.',
    names:
      'Names are declared by who wants them. With one registrar only one name has the same trade name and industry; the name of an entity that ended less than a year ago may not be used.',
    closures:
      'An enterprise without debts may be deregistered the simple way after twenty public days (forty-five before 30 July 2021). Whoever objects gives the case number, and it stops.',
    speed:
      'What is complete and in due form is registered on the spot, the rest within three working days; three more with approval where it is complicated.',
  },
  limits: {
    nameKept: 'Time a name is kept',
    nameKeptLicensed: 'Time a name is kept where a licence is needed first',
    nameRests: 'Time the name of an ended entity may not be used',
    registerWithin: 'Time to register',
    registerPromise: 'Time to register, as promised',
    registerExtension: 'Further time to register',
    changeAppliedWithin: 'Time to apply for a change',
    closurePublicity: 'Public period of a simple deregistration',
    closureApply: 'Time to apply after the public period',
    closureDepartments: 'Time for departments to object for an individual business',
    claimWithin: 'Time to claim',
    publishWithin: 'Time to publish an entry',
  },
  sources: { 'market-regulation': 'Market regulation bureau' },
}
