import type { DocumentKind } from '#core/app.ts'
import { matter, remedies } from './matter.ts'

/** Decisions and what follows from them. What is against the applicant says why, and how it can be contested. */
export const decisionDocuments: DocumentKind[] = [
  {
    id: 'decision',
    numbered: '江政服许',
    values: { ...matter, validUntil: 'facts.validUntil' },
    sealed: true,
  },
  {
    id: 'denial',
    numbered: '江政服不许',
    values: { ...matter, reason: 'reason', ...remedies },
    sealed: true,
  },
  {
    id: 'renewal',
    numbered: '江政服续',
    values: { ...matter, endsOn: 'facts.endsOn', validUntil: 'facts.validUntil' },
    sealed: true,
  },
  {
    id: 'termination',
    numbered: '江政服终',
    values: {
      ...matter,
      ground: 'facts.ground',
      reason: 'reason',
      promised: 'materials.promised',
      ...remedies,
    },
    sealed: true,
  },
  {
    id: 'delivery',
    numbered: '江政服送',
    values: {
      ...matter,
      way: 'form.deliveryWay',
      receivedBy: 'form.receivedBy',
      trackingNo: 'form.trackingNo',
    },
  },
  {
    id: 'revocation',
    numbered: '江政服撤',
    values: {
      ...matter,
      docNo: 'facts.docNo',
      ground: 'if facts.ground = "breach" then "breach" else form.revocationGround',
      reason: 'reason',
      ...remedies,
    },
    sealed: true,
  },
  {
    id: 'cancellation',
    numbered: '江政服销',
    values: { ...matter, docNo: 'facts.docNo', ground: 'form.cancellationGround' },
    sealed: true,
  },
  {
    id: 'jointResult',
    numbered: '江政服联',
    values: { ...matter, outcome: 'facts.outcome', cases: 'for child in children return child.no' },
    sealed: true,
  },
  {
    id: 'ratingAnswer',
    numbered: '江政服评',
    values: { caseNo: 'form.ratedCase', on: 'today', answer: 'form.answerText' },
    sealed: true,
  },
]
