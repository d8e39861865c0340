import type { ThingWords } from './words.zh.ts'

/** What is said of things in English, to whoever keeps them: their owner in the portal, the operator in the console. */
export const en: ThingWords = {
  rows: 'rows: {n}',
  heard: 'last heard {at}',
  never: 'never heard',
  kinds: {
    sensor: 'Sensor',
    meter: 'Meter',
    camera: 'Camera',
    terminal: 'Terminal',
    machine: 'Machine',
    vehicle: 'Vehicle',
  },
  fields: {
    zh: 'Name in Chinese',
    en: 'Name in English',
    id: 'Short name',
    kind: 'Kind',
    algorithm: 'Algorithm',
  },
  idHint: 'Small letters, digits and hyphens, 3 to 63, such as meter-14. It cannot be changed later.',
  faults: {
    name: 'Fill in the name.',
    id: 'Three to 63 small letters, digits and hyphens, and no hyphen in front.',
  },
  secret: 'Secret of the key {key}',
  secretSays:
    'It is shown here this once. Put it into the device now; if it is lost, give the device a new one.',
  changes: {
    suspend: {
      act: 'Suspend',
      title: 'Suspend {name}?',
      says: 'Nothing is received from it until you resume. What it sent stays.',
      done: '{name} is suspended.',
    },
    resume: {
      act: 'Resume',
      title: 'Receive from {name} again?',
      says: 'What it signs is received again at once.',
      done: '{name} may send again.',
    },
    revoke: {
      act: 'Revoke for good',
      title: 'Revoke {name} for good?',
      says: 'It can never send again under this name, and this cannot be undone. What it sent stays.',
      done: '{name} is revoked.',
    },
  },
}
