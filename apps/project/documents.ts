import { type DocumentKind, preReviewDocument } from '#core/app.ts'

const declared = { name: 'form.name', caseNo: 'case.no', on: 'today' }
const project = {
  name: 'facts.project.name',
  projectCode: 'facts.projectCode',
  caseNo: 'case.no',
  on: 'today',
}

/** What is handed out in writing. A refusal says why, and how it can be contested. */
export const documents: DocumentKind[] = [
  { id: 'sameProject', values: { ...declared, projectCode: 'facts.sameCode' }, sealed: true },
  {
    id: 'forbidden',
    numbered: '江发改不受',
    values: { ...declared, ground: 'facts.ground' },
    sealed: true,
  },
  {
    id: 'coded',
    values: { ...declared, projectCode: 'facts.projectCode', regime: 'facts.regime', ground: 'facts.ground' },
  },
  {
    id: 'filed',
    numbered: '江发改备',
    values: {
      ...declared,
      projectCode: 'facts.projectCode',
      ownerName: 'facts.ownerName',
      place: 'form.place',
      content: 'form.content',
      investment: 'form.investment',
    },
    sealed: true,
  },
  {
    id: 'recalled',
    numbered: '江发改撤',
    values: { ...declared, projectCode: 'facts.projectCode', reason: 'reason' },
    sealed: true,
  },
  {
    id: 'correction',
    numbered: '江发改补',
    values: { caseNo: 'case.no', on: 'today', missing: 'materials.missing', reason: 'reason' },
    sealed: true,
  },
  {
    id: 'notThisProject',
    values: { projectCode: 'form.projectCode', caseNo: 'case.no', on: 'today' },
    sealed: true,
  },
  { id: 'receipt', numbered: '江发改收', values: project },
  preReviewDocument(project),
  {
    id: 'acceptance',
    numbered: '江发改受',
    values: { ...project, dueOn: 'clocks.decide.dueOn', promisedOn: 'clocks.decide.promisedOn' },
    sealed: true,
  },
  { id: 'notAccepted', numbered: '江发改不受', values: { ...project, reason: 'reason' }, sealed: true },
  {
    id: 'evaluation',
    numbered: '江发改评',
    values: { ...project, dueOn: 'clocks.evaluation.dueOn', reason: 'reason' },
    sealed: true,
  },
  {
    id: 'extended',
    numbered: '江发改延',
    values: {
      ...project,
      dueOn: 'if clocks.decide = null then clocks.together.dueOn else clocks.decide.dueOn',
      reason: 'reason',
    },
    sealed: true,
  },
  {
    id: 'verified',
    numbered: '江发改核',
    values: {
      ...project,
      ownerName: 'facts.project.ownerName',
      place: 'facts.project.place',
      content: 'facts.project.content',
      validUntil: 'facts.validUntil',
    },
    sealed: true,
  },
  {
    id: 'lapsed',
    numbered: '江发改终',
    values: { ...project, promised: 'materials.promised' },
    sealed: true,
  },
  { id: 'denied', numbered: '江发改不核', values: { ...project, reason: 'reason' }, sealed: true },
  { id: 'proposalApproved', numbered: '江发改审', values: project, sealed: true },
  {
    id: 'feasibilityApproved',
    numbered: '江发改审',
    values: { ...project, estimate: 'form.estimate' },
    sealed: true,
  },
  { id: 'designApproved', numbered: '江发改审', values: { ...project, budget: 'form.budget' }, sealed: true },
  {
    id: 'budgetOver',
    values: { ...project, estimate: 'form.estimate', budget: 'form.budget', percent: 'limits.budgetOverrun' },
    sealed: true,
  },
  {
    id: 'permitsGranted',
    numbered: '江并联',
    values: { ...project, days: 'facts.reviewDays' },
    sealed: true,
  },
  {
    id: 'permitsObjected',
    numbered: '江并联',
    values: {
      ...project,
      land: 'facts.landAnswer',
      environment: 'facts.environmentAnswer',
      planning: 'facts.planningAnswer',
      water: 'facts.waterAnswer',
      safety: 'facts.safetyAnswer',
      building: 'facts.buildingAnswer',
    },
    sealed: true,
  },
  {
    id: 'conditions',
    values: { ...project, matter: 'form.matter', conditions: 'facts.conditions' },
    sealed: true,
  },
  {
    id: 'signed',
    values: {
      ...project,
      matter: 'form.matter',
      ownerName: 'facts.project.ownerName',
      conditions: 'facts.conditions',
      signer: 'form.signer',
    },
  },
  {
    id: 'promiseGranted',
    numbered: '江承诺许',
    values: { ...project, matter: 'form.matter', checkBy: 'clocks.check.dueOn' },
    sealed: true,
  },
  {
    id: 'promiseRevoked',
    numbered: '江承诺撤',
    values: { ...project, matter: 'form.matter', reason: 'reason' },
    sealed: true,
  },
  {
    id: 'extensionGranted',
    numbered: '江发改延',
    values: { ...project, validUntil: 'clocks.validity.dueOn', reason: 'reason' },
    sealed: true,
  },
  { id: 'extensionRefused', numbered: '江发改延', values: { ...project, reason: 'reason' }, sealed: true },
]
