import { type DocumentKind, preReviewDocument } from '#core/app.ts'
import { matter, remedies } from './matter.ts'

/** What is handed out in writing before it is decided. What is against the applicant says why, and how it can be contested. */
export const intakeDocuments: DocumentKind[] = [
  {
    id: 'receipt',
    numbered: '江政服收',
    values: { ...matter, noticeBy: 'clocks.notice.dueOn', endsOn: 'clocks.renew.dueOn' },
  },
  preReviewDocument(matter),
  {
    id: 'correction',
    numbered: '江政服补',
    values: { ...matter, missing: 'materials.missing', defects: 'form.defects' },
    sealed: true,
  },
  {
    id: 'refusal',
    numbered: '江政服不受',
    values: {
      ...matter,
      ground: 'form.refusalGround',
      rightOrgan: 'form.rightOrgan',
      reason: 'reason',
      ...remedies,
    },
    sealed: true,
  },
  {
    id: 'acceptance',
    numbered: '江政服受',
    values: {
      ...matter,
      acceptedOn: 'facts.acceptedOn',
      decideBy: 'if clocks.decide != null then clocks.decide.dueOn else clocks.joint.dueOn',
      promisedBy: 'if clocks.decide != null then clocks.decide.promisedOn else clocks.joint.promisedOn',
      promised: 'if count(materials.promised) = 0 then null else materials.promised',
      supplyUntil: 'facts.supplyUntil',
    },
    sealed: true,
  },
  {
    id: 'suspension',
    numbered: '江政服中',
    values: { ...matter, procedure: 'form.procedure', expectedDays: 'form.expectedDays', reason: 'reason' },
    sealed: true,
  },
  {
    id: 'hearingOffer',
    numbered: '江政服听',
    values: { ...matter, reason: 'reason', days: 'limits.hearingRequest' },
    sealed: true,
  },
  {
    id: 'hearingNotice',
    numbered: '江政服听通',
    values: {
      ...matter,
      hearingOn: 'form.hearingOn',
      hearingAt: 'form.hearingAt',
      hearingPlace: 'form.hearingPlace',
      hearingChair: 'form.hearingChair',
    },
    sealed: true,
  },
  {
    id: 'extension',
    numbered: '江政服延',
    values: {
      ...matter,
      reason: 'reason',
      decideBy: 'if clocks.decide != null then clocks.decide.dueOn else clocks.joint.dueOn',
    },
    sealed: true,
  },
]
