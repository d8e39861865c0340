import type { Words } from '#core/app.ts'
import { itemNames } from './item-names.ts'
import { items } from './item-words.en.ts'

export const tags = {
  attitude: 'Manner',
  speed: 'Speed',
  clarity: 'Clarity of the guide',
  materials: 'Papers asked for',
  visits: 'Visits needed',
  online: 'Online use',
  facilities: 'The hall',
  fees: 'Fees',
  fairness: 'Fairness',
}

const department = {
  'market-regulation': 'Market Regulation Bureau',
  'fire-rescue': 'Fire and Rescue Brigade',
  'urban-management': 'Urban Management and Law Enforcement Bureau',
  'housing-construction': 'Housing and Construction Bureau',
  health: 'Health Commission',
  'public-security': 'Public Security Bureau',
  'civil-affairs': 'Civil Affairs Bureau',
  data: 'Data Bureau',
}
const item = itemNames(items)
const who = { uscc: 'Unified social credit code', person: 'Person' }

export const records: Words = {
  'service.rating': {
    name: 'Rating of a case',
    fields: {
      caseNo: 'Case number',
      ...who,
      item: 'Service',
      department: 'Department',
      channel: 'Channel',
      grade: 'Grade',
      tags: 'Points',
      comment: 'Comment',
      ratedOn: 'Rated on',
      state: 'State',
    },
    values: {
      channel: { portal: 'Online', counter: 'Counter', hotline: 'Hotline', engine: 'Joint matter' },
      grade: {
        '5': 'Very satisfied',
        '4': 'Satisfied',
        '3': 'Fairly satisfied',
        '2': 'Dissatisfied',
        '1': 'Very dissatisfied',
      },
      tags,
      state: { valid: 'Valid', invalid: 'Invalid' },
      item,
      department,
    },
  },
  'service.rectification': {
    name: 'What became of a bad rating',
    fields: {
      caseNo: 'Case number',
      ratedCase: 'Rated case',
      item: 'Service',
      department: 'Department',
      outcome: 'Outcome',
      callBack: 'Call',
      days: 'Working days to the answer',
      closedOn: 'Closed on',
    },
    values: {
      outcome: { answered: 'Put right and answered', invalid: 'Rating invalid' },
      callBack: { content: 'Content', unsatisfied: 'Still not satisfied', unreachable: 'Not reached' },
      item,
      department,
    },
  },
  'service.promise': {
    name: 'Promise',
    fields: {
      caseNo: 'Case number',
      holderName: 'Given by',
      ...who,
      item: 'Service',
      department: 'Department',
      promisedOn: 'Promised on',
      state: 'State',
      stateOn: 'Since',
    },
    values: { state: { given: 'Given', kept: 'Kept', broken: 'Broken' }, item, department },
  },
  'service.certificate': {
    name: 'Certificate in force',
    fields: {
      caseNo: 'Case number',
      identifier: 'Identifier',
      item: 'Service',
      department: 'Issued by',
      holderName: 'Holder',
      ...who,
      validFrom: 'Valid from',
      validUntil: 'Valid until',
      state: 'State',
    },
    values: { state: { valid: 'Valid', revoked: 'Taken back', cancelled: 'Ended' }, item, department },
  },
  'service.resident': {
    name: 'Entry of the population register',
    fields: {
      citizenId: 'Citizen identity number',
      name: 'Name',
      sex: 'Sex',
      birthOn: 'Date of birth',
      householdAddress: 'Address of the household registration',
      householdDivision: 'Division of the household registration',
      registeredOn: 'Registered on',
    },
    values: { sex: { male: 'Male', female: 'Female' } },
  },
}

export const quality: Words = {
  'service.rating.rater':
    'A rating comes from the applicant of the case: a person or an organisation, not both.',
  'service.rating.channel':
    'A tag that was chosen has nothing to do with the way the case came in. Choose others.',
  'service.rating.future': 'The day of the rating lies after today.',
  'service.rating.why':
    'A bad rating does not say why. Choose a point or write a comment, so that it can be put right.',
  'service.rectification.late': 'The answer took more than five working days.',
  'service.promise.order': 'The day it was judged lies before the promise. Check both.',
  'service.promise.holder': 'The promise does not say who gave it.',
  'service.promise.due': 'The time to check the promise is over and it was not checked.',
  'service.certificate.order': 'The last day lies before the first. Check both.',
  'service.certificate.identifier': 'The identifier of the certificate is missing.',
  'service.resident.birth': 'The date of birth lies after today. Check it.',
  'service.resident.household': 'The division of the household registration is missing.',
  'service.form.truth': 'Declare that what you have filled in is true, then send it.',
  'service.form.post': 'For delivery by post, fill in the address.',
  'service.form.uscc': 'Fill in the unified social credit code.',
  'service.restaurant.licence': 'With a business licence, fill in its unified social credit code.',
  'service.restaurant.name':
    'To apply for the licence too, fill in place, trade name and last word of the name.',
  'service.restaurant.sign': 'For a signboard, fill in its text, width and height.',
  'service.restaurant.fire': 'Choose whether fire safety goes on a promise.',
  'service.restaurant.id': 'To apply for the licence too, fill in the identity number of the operator.',
  'service.restaurant.drains':
    'Where waste water goes into the sewers, fill in the outlets, how much a day, and whether there is a grease trap.',
  'service.signboard.size': 'Fill in text, width and height of the sign.',
  'service.drainage.outlets': 'Fill in the outlets, how much a day, and whether there is a grease trap.',
  'service.road.order': 'The last day lies before the first. Check both.',
  'service.road.past': 'The first day must lie after today: a road may be used only once it is allowed.',
  'service.person.birth': 'The date of birth lies after today. Check it.',
  'service.residence.since': 'The day you came lies after today. Check it.',
  'service.renewal.late':
    'A renewal is asked for thirty days before the last day. With less time left, apply anew.',
  'service.renewal.early':
    'It is too early: a renewal can be asked for from ninety working days before the permit ends until thirty days before.',
  'service.renewal.unknown':
    'The city holds no permit of yours under this number that is still good. Check the number. If it was given to a business, apply on its behalf. If it has ended, apply for a new one.',
  'service.renewal.holder':
    'The permit says otherwise. Fill in what stands on it, or apply for a change of the permit first.',
  'service.renewal.changed': 'If anything has changed, apply for a change of the permit instead.',
  'service.refusal.organ': 'If it is for another body, name it.',
  'service.inspection.two': 'An inspection takes at least two officers.',
  'service.inspection.future': 'The day of the inspection lies after today. Check it.',
  'service.hearing.notice':
    'The day lies less than seven working days ahead: a hearing is announced seven days before it is held.',
  'service.delivery.tracking': 'For delivery by post, fill in the number of the parcel.',
}
