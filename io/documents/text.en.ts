import type { DocumentWords } from './page-words.ts'

export const en: DocumentWords = {
  number: 'No. {number}',
  to: 'To: {name}',
  seal: 'Seal of the {department}',
  caseNo: 'Case number',
  code: 'Code',
  check: 'Scan the picture, or enter the code at {address}, to see whether this is genuine and still holds.',
  scan: 'QR code that leads to {address}',
  counts: 'This is a translation. The Chinese original is what counts.',
  page: 'Page {page} of {pages}',
  certificate: {
    identifier: 'Certificate identifier',
    holder: 'Holder',
    issuer: 'Issued by',
    issuedOn: 'Issued on',
    validUntil: 'Valid until',
    noEnd: 'no end',
    state: { revoked: 'Revoked on {date}', replaced: 'Replaced on {date}' },
  },
}
