import type { DocumentKind } from '#core/app.ts'

const parties = { caseNo: 'case.no', applicant: 'case.applicant', respondent: 'form.respondentName' }
const order = { ruleSet: 'facts.ruleSet' }

/** Receipts, notices, the agreement and the answers to reporters. A report's never names who else is concerned. */
export const documents: DocumentKind[] = [
  {
    id: 'receipt',
    values: { ...parties, ...order, receivedOn: 'facts.receivedOn', days: 'limits.acceptWithin' },
  },
  {
    id: 'acceptance',
    numbered: '市监投受',
    values: { ...parties, ...order, receivedOn: 'facts.receivedOn', acceptedOn: 'facts.acceptedOn' },
    sealed: true,
  },
  {
    id: 'refusal',
    numbered: '市监投不受',
    values: { ...parties, ...order, ground: 'facts.ground', reason: 'reason' },
    sealed: true,
  },
  {
    id: 'agreement',
    numbered: '市监调',
    values: {
      ...parties,
      dispute: 'form.dispute',
      claim: 'form.claim',
      terms: 'form.terms',
      performBy: 'form.performBy',
    },
    sealed: true,
  },
  {
    id: 'termination',
    numbered: '市监终',
    values: {
      ...parties,
      ...order,
      cause:
        'if facts.endCause != null then facts.endCause else if facts.outcome in ("withdrawn", "settled") then facts.outcome else form.endCause',
    },
    sealed: true,
  },
  { id: 'reportReceipt', values: { ...parties, ...order, receivedOn: 'facts.receivedOn' } },
  {
    id: 'inquiry',
    numbered: '市监协查',
    values: { platform: 'form.platformName', question: 'form.question' },
    sealed: true,
  },
  { id: 'redirection', values: { ...parties, reason: 'reason' } },
  {
    id: 'reportResult',
    numbered: '市监举告',
    values: { ...parties, decidedOn: 'facts.decidedOn', outcome: 'facts.outcome' },
    sealed: true,
  },
  {
    id: 'penaltyResult',
    values: { ...parties, penaltyNo: 'form.penaltyNo', penalisedOn: 'form.penalisedOn' },
  },
]
