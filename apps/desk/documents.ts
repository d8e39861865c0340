import type { DocumentKind } from '#core/app.ts'

const about = { caseNo: 'case.no', applicant: 'case.applicant', title: 'form.title' }

export const documents: DocumentKind[] = [
  {
    id: 'receipt',
    values: { ...about, receivedOn: 'case.openedOn', dueOn: 'get value(clocks, form.kind).dueOn' },
  },
  { id: 'declined', values: { ...about, reason: 'reason' } },
  {
    id: 'answer',
    numbered: '诉求复',
    values: { ...about, department: 'facts.answeredBy', answer: 'form.answer', answeredOn: 'today' },
    sealed: true,
  },
]
