import { en as balanceWords } from './balance/words.en.ts'
import { en as book } from './book/words.en.ts'
import { en as calendars } from './calendars/words.en.ts'
import { en as effects } from './effects/words.en.ts'
import { en as imports } from './imports/words.en.ts'
import { en as indicators } from './indicators/words.en.ts'
import { en as keys } from './keys/words.en.ts'
import { en as loopWords } from './loop/words.en.ts'
import { en as parties } from './parties/words.en.ts'
import { en as people } from './people/words.en.ts'
import { en as quarantineWords } from './quarantine/words.en.ts'
import { en as rules } from './rules/words.en.ts'
import { en as things } from './things/words.en.ts'
import type { ConsoleWords } from './words.zh.ts'

/** What the console says in English. Domain words come with the apps. */
export const en: ConsoleWords = {
  book,
  calendars,
  keys,
  people,
  things,
  ...loopWords,
  ...effects,
  rules,
  indicators,
  parties,
  imports,
  ...quarantineWords,
  ...balanceWords,
  name: 'Console',
  title: '{screen} · Yiwang console',
  city: {
    title: 'Time in the sample city',
    step: '+{n} wd',
    forward: '+{n} wd: move the sample city {n} working {n:day|days} on',
    moved: 'The sample city has moved {n} working {n:day|days} on; the limits that have ended act now.',
  },
  nav: {
    main: 'Console',
    loop: 'Loop, live',
    balance: 'Balance',
    quarantine: 'Quarantine',
    imports: 'Imports',
    parties: 'Parties',
    things: 'Things',
    indicators: 'Indicators',
    rules: 'Rules',
    tasks: 'Tasks and notices',
    receivers: 'Receivers',
    people: 'People',
    keys: 'Sealing keys',
    calendars: 'Working days',
    book: 'Access book',
    workbench: 'Workbench',
    wall: 'Wall screen',
  },
  common: {
    all: 'All',
    more: 'Show more',
    shown: '{n} of {total} shown',
    close: 'Close',
    cancel: 'Cancel',
  },
  overlap: {
    days: 'Overlap in days',
    needed: 'A whole number of days, 0 to {most}.',
    says: 'The new key counts at once. The keys in force now ({n}) stay good until {date}, unless they end before.',
    atOnce: 'The new key counts at once, and the keys in force now ({n}) end in the same moment.',
    none: 'No key is in force now; the new one counts at once.',
  },
  acts: {
    reason: 'Reason',
    reasonOptional: 'Reason (may be left out)',
    reasonNeeded: 'Say why.',
    confirm: 'To confirm, type {id}',
    confirmNeeded: 'Type {id} exactly as it stands here.',
  },
  missing: {
    title: 'There is no such page',
    says: 'The address may be mistyped. Choose from the menu.',
    to: 'To the loop',
  },
}
