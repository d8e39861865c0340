import { accessWords } from '#core/access/words.ts'
import type { ReferenceWords } from './words.ts'

export const en: ReferenceWords = {
  brand: 'Yiwang',
  skip: 'Skip to content',
  otherLanguage: '中文',
  interface: {
    title: 'The interface',
    about:
      'Everything the pages show can be read here too. Answers are JSON; an error is a problem with a stable code and a sentence in your language.',
    machine: 'The same for programs (OpenAPI 3.1)',
    contents: 'Contents',
  },
  errors: {
    title: 'Errors',
    about:
      'Every refusal has a stable code. A name in curly brackets stands for a value of the case at hand; a part in square brackets is told only when its values are known.',
    kinds: {
      request: {
        title: 'Requests',
        about: 'Something about the request has to be changed before it is sent again.',
      },
      system: {
        title: 'The service',
        about: 'The request is in order; send it again later as it is. Nothing that was confirmed is lost.',
      },
      file: {
        title: 'Files',
        about:
          'The reading of a file or of its column mapping ends here. Rows read before are taken, and recognised when the file is imported once more.',
      },
      row: {
        title: 'Rows',
        about: 'One row, event or record waits in quarantine with its raw form, or is accepted with a mark.',
      },
    },
  },
  who: {
    anybody: 'anybody',
    signed: 'organisations and devices that show who they are',
    'signed-in': 'anybody signed in',
  },
  roles: accessWords('en').roles,
  listComma: ', ',
  query: 'Query:',
  status: 'Status',
  tags: {
    events: 'Events',
    parties: 'Parties',
    things: 'Devices',
    access: 'Access and disclosure',
    session: 'Signing in',
    accounts: 'Accounts and roles',
    my: 'My data',
    services: 'Services',
    cases: 'Cases',
    keys: 'Sealing keys',
    calendars: 'Working days',
    search: 'Search',
    home: 'The first page',
    live: 'Live feed',
    records: 'Records and subjects',
    loops: 'Loops',
    indicators: 'Indicators',
    collections: 'Collections and graphs',
    apps: 'Platforms',
    rules: 'Rules and decisions',
    quarantine: 'Quarantine',
    effects: 'Tasks and receivers',
    operations: 'Running it',
  },
  operations: null,
}
