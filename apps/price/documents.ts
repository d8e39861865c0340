import type { DocumentKind } from '#core/app.ts'

const about = { caseNo: 'case.no', applicant: 'case.applicant', respondent: 'form.respondentName' }

export const documents: DocumentKind[] = [
  {
    id: 'receipt',
    values: { ...about, receivedOn: 'case.openedOn', dueOn: 'clocks.acceptance.dueOn' },
  },
  {
    id: 'acceptance',
    numbered: '市监价受',
    values: { ...about, dueOn: 'clocks.handling.dueOn' },
    sealed: true,
  },
  { id: 'transfer', values: { ...about, to: 'form.to', reason: 'reason' } },
  { id: 'refusal', values: { ...about, reason: 'reason' }, sealed: true },
  { id: 'reply', values: { applicant: 'case.applicant', caseNo: 'case.no', answer: 'form.answer' } },
  {
    id: 'result',
    numbered: '市监价告',
    values: {
      ...about,
      outcome: 'facts.outcome',
      violation: 'if facts.outcome = "penalised" then facts.violation else null',
      fine: 'form.fine',
      refund: 'form.refund',
      reason: 'reason',
    },
    sealed: true,
  },
  {
    id: 'warning',
    numbered: '市监价醒',
    values: {
      respondent: 'form.respondentName',
      item: 'form.item',
      date: 'form.date',
      request: 'form.request',
    },
    sealed: true,
  },
]
