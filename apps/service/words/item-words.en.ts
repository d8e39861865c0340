import type { Words } from '#core/app.ts'

const holder = {
  holder: 'Business',
  uscc: 'Unified social credit code',
  address: 'Premises',
  legalRepresentative: 'Legal representative',
}
const validity = { validFrom: 'Valid from', validUntil: 'Valid until' }
const businessLicence = 'Business licence (shared by the register, nothing to bring)'
const identity = 'Identity card (shared by the police, nothing to bring)'
const layout = 'Layout of the premises with the main equipment'
const rules = 'Rules that keep the food safe'
const floorPlan = 'Floor plan'
const fireRules = 'Fire safety rules and evacuation plan'
const firePromise = 'Signed promise on fire safety'
const signDesign = 'Picture of the signboard in its place'
const drainPlan = 'Plan of the drains, inspection wells and outlets'
const pretreatment = 'Description and pictures of the grease trap'
const gathering = 'where many people gather'
const draining = 'where waste water goes into the city’s sewers'
const fireCertificate = {
  name: 'Certificate of the fire safety check before opening',
  values: { ...holder, area: 'Area in square metres', floor: 'Floor', decidedOn: 'Decided on' },
}

export const items: Words = {
  restaurant: {
    name: 'Open a restaurant',
    summary:
      'One form, one set of papers, one application: the business licence, the food permit, the fire safety check, the signboard and the drainage permit. Who has a licence goes on with the rest, and nothing is opened that is not needed.',
    materials: {
      premises: 'Proof that the premises may be used',
      layout,
      rules,
      floorPlan,
      fireRules,
      firePromise,
      signDesign,
      drainPlan,
      pretreatment,
    },
    conditions: {
      premises: 'where the business is still to be registered',
      floorPlan: gathering,
      fireRules: gathering,
      firePromise: 'where many people gather and fire safety is promised',
      signDesign: 'where there is to be a signboard',
      drainPlan: draining,
      pretreatment: draining,
    },
  },
  'food-business-permit': {
    name: 'Food business permit',
    summary:
      'Selling food and serving meals takes a permit. Who sells packed food only needs to file. It is good for five years.',
    materials: { businessLicence, layout, rules },
    certificate: {
      name: 'Food business permit',
      values: { ...holder, foodKinds: 'Kinds of food', area: 'Area in square metres', ...validity },
    },
  },
  'food-business-renewal': {
    name: 'Renewal of a food business permit',
    summary:
      'Ask between ninety working days and thirty days before the permit ends. If nothing has changed there is nothing to bring. If it is not decided before the permit ends, it is renewed.',
    materials: { businessLicence, permit: 'The permit so far (checked here, nothing to bring)' },
    certificate: {
      name: 'Food business permit',
      values: {
        holder: holder.holder,
        uscc: holder.uscc,
        renewedCase: 'Case number of the permit renewed',
        ...validity,
      },
    },
  },
  'fire-safety-check': {
    name: 'Fire safety check before opening',
    summary:
      'A place where many people gather may open only with the permission of the fire brigade. Without a promise it is inspected within ten working days of acceptance.',
    materials: { businessLicence, floorPlan, fireRules },
    certificate: fireCertificate,
  },
  'fire-safety-promise': {
    name: 'Fire safety check before opening, on a promise',
    summary:
      'Who promises that the place meets the standards is allowed at once when the papers are complete. It is checked afterwards; who does not put right what is wrong loses the permit, and it stands on record.',
    materials: { businessLicence, floorPlan, fireRules, firePromise },
    certificate: fireCertificate,
  },
  signboard: {
    name: 'Outdoor signboard',
    summary: 'A signboard on the street side of a building takes the consent of the city’s authority.',
    materials: { businessLicence, signDesign },
    certificate: {
      name: 'Signboard permit',
      values: {
        ...holder,
        signText: 'Text',
        signWidth: 'Width in metres',
        signHeight: 'Height in metres',
        ...validity,
      },
    },
  },
  'drainage-permit': {
    name: 'Drainage permit',
    summary:
      'A kitchen may let its waste water into the city’s sewers only with a permit, and only behind a grease trap. Where the building’s manager holds one for all, you need none of your own.',
    materials: { businessLicence, drainPlan, pretreatment },
    certificate: {
      name: 'Drainage permit',
      values: {
        ...holder,
        outlets: 'Outlets',
        dailyDischarge: 'Waste water a day in cubic metres',
        ...validity,
      },
    },
  },
  'public-place-hygiene': {
    name: 'Hygiene permit for a public place',
    summary:
      'Hotels, baths, hairdressers and beauty salons, cinemas, swimming pools and malls need a hygiene permit before they open.',
    materials: {
      businessLicence,
      hygieneRules: 'Hygiene rules and health rules for the staff',
      hygieneTest: 'Hygiene test or assessment report',
    },
    certificate: {
      name: 'Hygiene permit for a public place',
      values: { ...holder, venue: 'Kind of place', area: 'Area in square metres', ...validity },
    },
  },
  'road-occupation': {
    name: 'Temporary use of a city road',
    summary:
      'Works, scaffolding and events that need a piece of road for a time are allowed together with the traffic police.',
    materials: {
      businessLicence,
      roadPlan: 'Plan of the piece of road',
      trafficPlan: 'Plan for the traffic',
    },
    conditions: {
      businessLicence: 'where an organisation uses the road',
      trafficPlan: 'for more than fifty square metres',
    },
    certificate: {
      name: 'Permit for the temporary use of a city road',
      values: {
        occupant: 'Who uses it',
        roadPlace: 'Where',
        roadArea: 'Area in square metres',
        purpose: 'What for',
        from: 'First day',
        until: 'Last day',
      },
    },
  },
  'residence-permit': {
    name: 'Residence permit',
    summary:
      'Who has left the place of their household registration and has lived in the city for half a year, with steady work, a steady home or a school, may have a residence permit.',
    materials: {
      identity,
      photo: 'A recent photograph',
      workProof: 'Proof of work',
      homeProof: 'Proof of the home',
      schoolProof: 'Proof of the school',
    },
    conditions: {
      workProof: 'where you apply for your work',
      homeProof: 'where you apply for your home',
      schoolProof: 'where you apply for a school',
    },
    certificate: {
      name: 'Residence permit',
      values: {
        name: 'Name',
        birthOn: 'Date of birth',
        address: 'Home in the city',
        issuedOn: 'Issued on',
        householdAddress: 'Address of the household registration',
      },
    },
  },
  'senior-card': {
    name: 'Senior citizen’s card',
    summary:
      'Everybody of sixty and over, also from elsewhere, has it for public transport, parks and sights.',
    materials: { identity, photo: 'A recent photograph' },
    certificate: {
      name: 'Senior citizen’s card',
      values: { name: 'Name', birthOn: 'Date of birth', address: 'Address', issuedOn: 'Issued on' },
    },
  },
  'promise-check': {
    name: 'Check of a promise',
    summary:
      'The department that gave a permit on a promise checks within thirty days whether it was kept. The platform opens it by itself.',
  },
  'rating-followup': {
    name: 'After a bad rating',
    summary:
      'The department that was rated verifies, puts right, answers and calls back. The platform opens it by itself.',
  },
}
