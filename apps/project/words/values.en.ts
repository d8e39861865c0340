export const yesNo = { true: 'Yes', false: 'No' }

export const regimes = { approve: 'By approval', verify: 'By verification', file: 'By filing' }

export const natures = {
  new: 'New build',
  expansion: 'Expansion',
  renovation: 'Renovation',
  relocation: 'Relocation',
  purchase: 'Purchase only',
}

export const codeTypes = {
  '01': 'Capital construction',
  '02': 'Technical renovation',
  '03': 'Purchase only',
  '04': 'Information technology',
  '05': 'Other',
}

export const matters = {
  reclamation: 'Farming that reclaims land',
  waterworks: 'Waterworks',
  hydropower: 'Hydropower station',
  'thermal-power': 'Thermal power station',
  'wind-power': 'Wind power station',
  grid: 'Power grid',
  'oil-gas-pipeline': 'Oil and gas pipelines',
  railway: 'Railway',
  expressway: 'Highway',
  'large-bridge': 'Separate bridge or tunnel',
  port: 'Coal, ore, oil or gas terminal',
  airport: 'Civil airport',
  'rare-earth': 'Rare earths',
  petrochemical: 'Petrochemicals and coal chemicals',
  'car-plant': 'Whole cars',
  'urban-rail': 'Urban rail',
  'theme-park': 'Large theme park',
  manufacturing: 'Manufacturing',
  warehouse: 'Warehousing and logistics',
  'data-centre': 'Data centre',
  housing: 'Housing',
  other: 'Other',
}

export const techniques = { none: 'Neither', restricted: 'Restricted', eliminated: 'Eliminated' }

export const grounds = {
  eliminated: 'The industrial guidance eliminates it',
  restricted: 'It is a new build that the industrial guidance restricts',
  government: 'The government pays for it',
  catalogue: 'It is in the catalogue of verified projects',
  other: 'It is an enterprise project outside the catalogue',
}

export const departments = {
  'natural-resources': 'Natural resources and planning bureau',
  'ecology-environment': 'Ecology and environment bureau',
  'housing-construction': 'Housing and construction bureau',
  'water-resources': 'Water resources bureau',
  'emergency-management': 'Emergency management bureau',
  'development-reform': 'Development and reform commission',
}

export const promiseMatters = {
  'construction-permit': 'Construction permit',
  'soil-conservation': 'Soil conservation plan',
}

export const conditions = {
  land: 'The land is granted',
  planning: 'The planning permit is there',
  drawings: 'The drawings are fit for building and fire safety',
  contractor: 'A qualified contractor is chosen',
  safety: 'Quality and safety are provided for',
  plan: 'The soil conservation plan is complete',
  measures: 'Soil is conserved from the first day of design to the last of use',
}

export const answers = {
  asked: 'Asked',
  agreed: 'Agreed',
  objected: 'Objected',
  silent: 'Silent, taken for agreed',
}

export const projectFields = {
  name: 'Project',
  nature: 'Nature of the works',
  place: 'Place',
  industryCode: 'Industry code',
  content: 'Size and content',
  investment: 'Investment (10,000 yuan)',
  landArea: 'Land (hectares)',
  startPlanned: 'Planned start',
  finishPlanned: 'Planned finish',
}

export const lanes = {
  land: 'Land',
  environment: 'Environment',
  planning: 'Planning',
  building: 'Building',
  water: 'Soil and water',
  safety: 'Safety',
}
