import type { UnmaskWords } from './words.zh.ts'

/** What the workbench says in English where a masked value may be seen in clear. */
export const en: UnmaskWords = {
  show: 'Show',
  showOf: 'Show in full: {field}',
  showing: 'Reading …',
  reasons: {
    contact: 'To reach the applicant',
    identity: 'To check who it is',
    document: 'To write a document',
  },
  other: 'Another reason …',
  title: 'Why do you need to see it? {field}',
  says: 'The reason goes into the access book; the person sees which department looked, and for which case.',
  reason: 'Reason',
  noted: 'Written down in the access book',
}
