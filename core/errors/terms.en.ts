import { en as access } from '../access/text.en.ts'
import type { ErrorTerms } from './error-terms.ts'

export const en: ErrorTerms = {
  terms: {
    role: access.roles,
    one: access.roles,
    other: access.roles,
    fault: {
      'extension-again': 'it was extended before',
      'extension-after-expiry': 'it has ended already',
      'extension-too-long': 'the law does not allow so much',
      'extension-before-start': 'it has not begun yet',
      'extension-incomplete': 'who approves it and why is not said',
      'extension-not-real': 'its date is no date',
      'extension-not-countable': 'no extension is provided for',
      short: 'it is too short',
      plain: 'it is of too few kinds of characters for its length',
      same: 'it repeats too few characters',
      name: 'it holds the sign-in name',
      long: 'it is too long',
    },
    what: {
      requestsPerMinute: 'requests a minute',
      eventsPerMinute: 'events a minute',
      requestsPerDay: 'requests a day',
      eventsPerDay: 'events a day',
    },
    wanted: {
      string: 'text',
      boolean: 'yes or no',
      integer: 'a whole number',
      number: 'a number',
      object: 'an object in curly brackets',
      array: 'a list',
    },
  },
  unlisted:
    'This has the reason {code}, which is not described here. Look for it in the list of errors, or ask the operator.',
}
