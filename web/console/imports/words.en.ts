import type { ImportsWords } from './words.zh.ts'

/** What the console says of imports in English. */
export const en: ImportsWords = {
  lead: 'CSV, TSV, XLSX, JSON, NDJSON, also gzipped. The encoding is found out. After an interruption import the same file again: it goes on where it stopped, nothing is taken twice.',
  drop: 'Drop files here, or',
  choose: 'Choose files',
  chosen: 'To import',
  type: 'What the file holds',
  typeNeeded: 'Choose what the file holds.',
  source: 'Source',
  sourceHint: 'The balance is kept per source; known sources are offered.',
  sourceNeeded: 'Say who the file is from.',
  start: 'Import',
  startMany: 'Import {n} files',
  remove: 'Remove {file}',
  uploading: 'Uploading {file}',
  reading: 'Uploaded; the platform is reading {file}',
  failed: '{file} was not imported',
  list: 'Imports',
  empty: 'No file imported yet',
  emptySays: 'Choose a file above. Progress, speed and remaining time are shown while it runs.',
  states: { running: 'Running', done: 'Done', failed: 'Stopped' },
  stalled: 'Not moving',
  stalledSays:
    'Nothing has moved for a while. If the platform was restarted, import the same file again: it goes on where it stopped.',
  rows: 'rows: {n}',
  rate: '{n} rows/s',
  left: 'about {time} left',
  took: 'took {time}',
  unmapped: 'Columns without a field',
  unmappedSays:
    'What they hold is sealed with the row but is in no record. If a title is mistyped, mend it and import the file again.',
  toQuarantine: 'See what is quarantined ({n})',
  balance: 'Balance of this file',
  all: 'All imports',
  goOn: 'When it is mended, choose the file again on the imports page.',
}
