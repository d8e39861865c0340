import type { LookupWords } from './words.zh.ts'

/** What the screen for looking up what is not public says in English. */
export const en: LookupWords = {
  title: 'Look up',
  lead: 'Verify first; if that is not enough, read with masks on; if that is not enough, see one field in full. Each step is written down, and the person sees it.',
  reason: 'What for',
  purpose: 'Purpose',
  caseNo: 'Case or document number',
  caseSays:
    'For an application the number of a case of your department; otherwise the number of the document.',
  record: 'Which record',
  type: 'Kind of record',
  key: 'Number of the record',
  keySays: 'Paste the address of its public page, and kind and number are filled in.',
  applicant: 'What your department holds on the applicant',
  list: 'List the records, masked',
  choose: 'Choose',
  none: 'Your department holds no record on the applicant.',
  verify: 'Is it so?',
  field: 'What to check',
  value: 'What was said',
  ask: 'Verify',
  matches: 'It is so',
  differs: 'It is not so',
  noted: 'What was asked is not kept, only that it was asked.',
  fields: 'With masks on',
  read: 'Read with masks on',
  reading: 'Reading …',
  first: 'Fill in purpose, number and record first.',
}
