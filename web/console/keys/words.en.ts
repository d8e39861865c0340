import type { KeysWords } from './words.zh.ts'

/** What the console says of sealing keys in English. */
export const en: KeysWords = {
  lead: 'Identity numbers, secrets and files handed in lie sealed. Here stand the names of the keys alone; a key itself is shown to nobody.',
  list: 'Keys',
  suites: { aes: 'AES-256', sm: 'SM4' },
  seals: 'Seals now',
  older: 'Older',
  madeAt: 'made {at}',
  left: 'What lies under older keys',
  leftSays:
    'The platform seals it anew in the background, and is done once every process has had ten minutes to read the new key. The service goes on.',
  none: 'Nothing lies under an older key.',
  one: 'There has been one key only.',
  value: '{n} {n:value|values}',
  places: {
    accounts: 'Numbers and authenticators of accounts',
    drafts: 'Drafts of applications',
    thing_keys: 'Secrets of things',
    receivers: 'Secrets of receivers',
    files: 'Files handed in',
    quarantine: 'Rows in quarantine',
    cases: 'Numbers in the forms of cases',
    log: 'Events of the log not looked at yet',
  },
  rotate: 'Begin a new key',
  rotateTitle: 'Begin a new key?',
  rotateSays:
    'It seals from now on, and what was sealed before is sealed anew in the background. Once a year, or when somebody who could read the database leaves.',
  rotated: 'The new key seals now.',
}
