import type { BalanceWords } from './words.zh.ts'

/** What the console says of the balance in English. */
export const en: BalanceWords = {
  ledger: {
    title: 'Balance',
    received: 'Received',
    accepted: 'Accepted',
    quarantined: 'Quarantined',
    duplicate: 'Duplicate',
    warned: 'Accepted with warning',
    holds: 'Adds up',
    broken: 'Out of balance by {n}',
  },
  balance: {
    lead: 'Everything received went somewhere: accepted, quarantined or duplicate. It must add up per source and per file.',
    total: 'All sources',
    sources: 'By source',
    files: 'By file',
    source: 'Source',
    file: 'File',
    check: 'Check',
    holds: 'adds up',
    broken: 'off by {n}',
    empty: 'Nothing received yet',
    emptySays:
      'Import a file, or let a source send data through the interface, and it will be accounted for here.',
    noFiles: 'No file imported yet',
    noFilesSays: 'What came through the interface is listed by source.',
    unnamed: '(file name no longer known)',
  },
}
