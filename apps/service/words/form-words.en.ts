import type { Words } from '#core/app.ts'
import { tags } from './record-words.en.ts'

const yesNo = { true: 'Yes', false: 'No' }
const delivery = { portal: 'Electronic, in the portal', counter: 'At the counter', post: 'By post' }
const foodKinds = {
  hotFood: 'Hot dishes',
  coldFood: 'Cold dishes',
  rawFood: 'Raw dishes',
  pastry: 'Pastry',
  drinks: 'Drinks made on site',
  prepacked: 'Packed food',
}
const handing = {
  delivery: 'How you want the certificate',
  postAddress: 'Postal address',
  isTrue: 'I answer for what I have filled in',
}
const handingValues = { delivery, isTrue: { true: 'I do', false: 'I do not' } }
const contact = { contact: 'Contact', contactPhone: 'Mobile number' }
const business = {
  uscc: 'Unified social credit code',
  businessName: 'Name of the business',
  address: 'Premises',
  legalRepresentative: 'Legal representative',
}
const signs = {
  signText: 'Text of the sign',
  signWidth: 'Width in metres',
  signHeight: 'Height in metres',
  signLit: 'Lit at night',
}
const drains = {
  outlets: 'Outlets for waste water',
  dailyDischarge: 'Waste water a day in cubic metres',
  hasPretreatment: 'Is there a grease trap?',
}
const person = {
  name: 'Name',
  citizenId: 'Citizen identity number',
  birthOn: 'Date of birth',
  householdAddress: 'Address of the household registration',
  address: 'Where you live',
  phone: 'Mobile number',
}
const groups = { who: 'Applicant', premises: 'Premises', delivery: 'Certificate and declaration' }

export const forms: Words = {
  restaurant: {
    name: 'Application to open a restaurant',
    fields: {
      hasLicence: 'Is there a business licence already?',
      uscc: business.uscc,
      place: 'Place in the name',
      tradeName: 'Trade name',
      industry: 'Industry',
      organisation: 'Last word of the name',
      legalRepresentative: 'Name of the operator',
      legalRepresentativeId: 'Identity number of the operator',
      ...contact,
      address: business.address,
      area: 'Area in square metres',
      seats: 'Seats',
      foodKinds: 'Kinds of food',
      employees: 'Employees',
      isGatheringPlace: 'Do many people gather there?',
      byPromise: 'Fire safety on a promise',
      hasSign: 'Outdoor signboard',
      ...signs,
      drains: 'Does waste water go into the city’s sewers?',
      ...drains,
      seals: 'Have seals cut',
      ...handing,
    },
    values: {
      hasLicence: { true: 'Yes', false: 'No, apply for it too' },
      organisation: { 店: 'Shop', 馆: 'House', 部: 'Unit', 行: 'Firm', 中心: 'Centre' },
      foodKinds,
      isGatheringPlace: yesNo,
      byPromise: { true: 'Yes: allowed at once, checked afterwards', false: 'No: inspected first' },
      hasSign: yesNo,
      signLit: yesNo,
      drains: yesNo,
      hasPretreatment: yesNo,
      seals: yesNo,
      ...handingValues,
    },
    groups: {
      licence: 'Business licence',
      people: 'Operator and contact',
      premises: groups.premises,
      food: 'Food',
      fire: 'Fire safety',
      sign: 'Signboard',
      drains: 'Waste water',
      delivery: groups.delivery,
    },
    hints: {
      drains: 'Say no where the building’s manager holds a drainage permit for all.',
      place: 'The city or district the name begins with',
      tradeName: 'The part of the name that tells it from others',
      isGatheringPlace: 'Larger restaurants are. If in doubt say yes; the fire brigade decides.',
      byPromise:
        'You promise that the place meets the standards. If a check finds that it does not and you do not put it right, the permit is taken back.',
    },
  },
  food: {
    name: 'Application for a food business permit',
    fields: {
      ...business,
      ...contact,
      area: 'Area in square metres',
      seats: 'Seats',
      foodKinds: 'Kinds of food',
      ...handing,
    },
    values: { foodKinds, ...handingValues },
    groups: { ...groups, food: 'Food' },
  },
  fire: {
    name: 'Application for a fire safety check',
    fields: {
      ...business,
      ...contact,
      area: 'Area in square metres',
      seats: 'People it holds',
      floor: 'Floor',
      byPromise: 'On a promise',
      ...handing,
    },
    values: { byPromise: yesNo, ...handingValues },
    groups: { ...groups, way: 'Way of applying' },
  },
  signboard: {
    name: 'Application for a signboard',
    fields: { ...business, ...contact, ...signs, ...handing },
    values: { signLit: yesNo, ...handingValues },
    groups: { who: groups.who, sign: 'Signboard', delivery: groups.delivery },
  },
  drainage: {
    name: 'Application for a drainage permit',
    fields: { ...business, ...contact, ...drains, ...handing },
    values: { hasPretreatment: yesNo, ...handingValues },
    groups: { who: groups.who, drains: 'Waste water', delivery: groups.delivery },
  },
  hygiene: {
    name: 'Application for a hygiene permit',
    fields: {
      ...business,
      ...contact,
      venue: 'Kind of place',
      area: 'Area in square metres',
      employees: 'Employees',
      ...handing,
    },
    values: {
      venue: {
        hotel: 'Hotel',
        bath: 'Public bath',
        barber: 'Hairdresser',
        beauty: 'Beauty salon',
        cinema: 'Cinema or theatre',
        pool: 'Swimming pool',
        mall: 'Mall',
      },
      ...handingValues,
    },
    groups,
  },
  road: {
    name: 'Application to use a city road',
    fields: {
      uscc: business.uscc,
      occupant: 'Who uses it',
      ...contact,
      roadPlace: 'Where',
      roadArea: 'Area in square metres',
      purpose: 'What for',
      from: 'First day',
      until: 'Last day',
      ...handing,
    },
    values: {
      purpose: { construction: 'Works', scaffold: 'Scaffolding', event: 'Event', other: 'Other' },
      ...handingValues,
    },
    groups: { who: groups.who, road: 'The road', delivery: groups.delivery },
  },
  residence: {
    name: 'Application for a residence permit',
    fields: { ...person, residesSince: 'In the city since', ground: 'On the ground of', ...handing },
    values: { ground: { work: 'Steady work', home: 'A steady home', school: 'School' }, ...handingValues },
    groups: { who: groups.who, residence: 'Residence', delivery: groups.delivery },
  },
  senior: {
    name: 'Application for a senior citizen’s card',
    fields: { ...person, ...handing },
    values: handingValues,
    groups: { who: groups.who, reach: 'How to reach you', delivery: groups.delivery },
  },
  renewal: {
    name: 'Application to renew a permit',
    fields: {
      renewedCase: 'Case number of the permit',
      uscc: business.uscc,
      businessName: business.businessName,
      validUntil: 'Last day of the permit',
      isUnchanged: 'Nothing has changed',
      ...contact,
      ...handing,
    },
    values: { isUnchanged: yesNo, ...handingValues },
    groups: { permit: 'The permit', who: groups.who, delivery: groups.delivery },
  },
  preReview: {
    name: 'What the pre-review found',
    fields: { preReviewFindings: 'What was found' },
    hints: {
      preReviewFindings:
        'The applicant reads this. The notice lists by itself the papers that were only uploaded and whose originals are to be shown.',
    },
  },
  correction: {
    name: 'What is missing, told once',
    fields: { defects: 'Everything that has to be corrected' },
  },
  refusal: {
    name: 'Not accepted',
    fields: { refusalGround: 'Why it is not accepted', rightOrgan: 'Body to apply to' },
    values: {
      refusalGround: {
        notNeeded: 'No permit is needed',
        notOurs: 'It is not for this body to decide',
        incomplete: 'The papers do not meet the law and were not corrected',
      },
    },
  },
  consultation: {
    name: 'Ask other departments',
    fields: { consulted: 'Departments asked', question: 'Question' },
    values: {
      consulted: {
        'public-security': 'Traffic police',
        'fire-rescue': 'Fire brigade',
        'ecology-environment': 'Environment',
        'natural-resources': 'Planning',
        'housing-construction': 'Construction',
      },
    },
  },
  inspection: {
    name: 'Record of the inspection',
    fields: {
      inspectedOn: 'Inspected on',
      inspectors: 'Inspectors, at least two',
      inspectionResult: 'Result',
      findings: 'What was found',
    },
    values: { inspectionResult: { passed: 'Meets the requirements', failed: 'Does not meet them' } },
  },
  special: {
    name: 'Special procedure',
    fields: { procedure: 'Kind', expectedDays: 'Days it is expected to take' },
    values: {
      procedure: {
        hearing: 'Hearing',
        tender: 'Tender',
        auction: 'Auction',
        inspection: 'Inspection of goods',
        testing: 'Testing',
        quarantine: 'Quarantine',
        appraisal: 'Appraisal',
        expertReview: 'Expert review',
      },
    },
  },
  specialResult: { name: 'Result of the special procedure', fields: { specialOutcome: 'Result' } },
  hearingNotice: {
    name: 'Notice of the hearing',
    fields: {
      hearingOn: 'Day of the hearing',
      hearingAt: 'At what hour',
      hearingPlace: 'Where',
      hearingChair: 'Chair',
    },
  },
  hearing: { name: 'Record of the hearing', fields: { hearingRecord: 'Record' } },
  delivery: {
    name: 'Record of the handing over',
    fields: { deliveryWay: 'How', receivedBy: 'Received by', trackingNo: 'Number of the parcel' },
    values: { deliveryWay: { portal: 'Electronically', counter: 'In person', post: 'By post' } },
  },
  revocation: {
    name: 'Take a permit back',
    fields: { revocationGround: 'Ground' },
    values: {
      revocationGround: {
        abuse: 'An officer abused their office or neglected their duty',
        beyondPowers: 'It was beyond the powers of the body',
        procedure: 'The procedure of the law was not kept',
        unqualified: 'The applicant was not qualified or did not meet the conditions',
        deceit: 'It was obtained by deceit, bribery or other improper means',
        other: 'Another ground of the law',
      },
    },
  },
  cancellation: {
    name: 'End a permit',
    fields: { cancellationGround: 'Ground' },
    values: {
      cancellationGround: {
        expired: 'It has run out and was not renewed',
        death: 'The holder has died or lost capacity',
        dissolved: 'The organisation has ended',
        revoked: 'It was taken back, withdrawn or revoked',
        forceMajeure: 'Force majeure makes it impossible',
        request: 'The holder asks for it',
      },
    },
  },
  promiseCheck: {
    name: 'Check of a promise',
    fields: {
      checkedCase: 'Case of the permit',
      checkedItem: 'Permit',
      responsible: 'Department that checks',
      uscc: business.uscc,
      businessName: business.businessName,
      promisedOn: 'Promised on',
    },
  },
  mending: { name: 'Report of what was mended', fields: { mendingNote: 'What was done' } },
  rated: {
    name: 'The bad rating',
    fields: {
      ratedCase: 'Case',
      ratedItem: 'Service',
      responsible: 'Department',
      ratedChannel: 'Channel',
      grade: 'Grade',
      tags: 'Points',
      comment: 'Comment',
      ratedOn: 'Rated on',
    },
    values: { tags },
  },
  ratingVerified: { name: 'What was found', fields: { verification: 'What was found and put right' } },
  ratingAnswer: { name: 'Answer to the rating', fields: { answerText: 'Answer' } },
  callBack: {
    name: 'Record of the call',
    fields: { callBack: 'Result', callBackNote: 'Note' },
    values: {
      callBack: { content: 'Content', unsatisfied: 'Still not satisfied', unreachable: 'Not reached' },
    },
  },
}
