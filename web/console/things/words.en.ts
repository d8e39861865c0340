import type { ThingsWords } from './words.zh.ts'

/** What the console says of things in English. */
export const en: ThingsWords = {
  lead: 'Devices and vehicles that send about themselves, each for its owner and signed with a secret of its own.',
  list: 'Things',
  all: 'All things',
  owner: 'Owner',
  anyOwner: 'All owners',
  person: 'a person',
  empty: 'No thing is registered here',
  emptySays: 'Register a device under its owner, and it can send at once.',
  add: 'Register a thing',
  toForm: 'Register one more',
  save: 'Register',
  saved: '{name} is registered.',
  fields: {
    owner: 'Owner',
    uscc: 'Credit code of the company',
  },
  company: 'A company that is no party',
  faults: {
    owner: 'Choose whose it is.',
    uscc: 'There is no such credit code. Compare it with the certificate.',
  },
  registered: 'registered {at}',
  balance: 'What became of what it sent',
  keys: 'Secrets',
  keysSays: 'By name alone: the secret itself is told to nobody again.',
  rotate: 'Give a new secret',
  rotateAct: 'Make it',
  rotated: 'The new secret counts at once.',
  since: '{state} since {at}',
  reasonSays: 'Its owner reads it; the public does not.',
}
