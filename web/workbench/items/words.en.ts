import type { zh } from './words.zh.ts'

/** The same in English. */
export const en: typeof zh = {
  title: 'Items',
  lead: 'The items of your department and how each stands. They are drafted, reviewed, suspended and cancelled in their lines.',
  caption: 'Items of the department',
  item: 'Item',
  state: 'State',
  version: 'Version',
  isDeclared: 'Changes with a release',
  until: '{from} to {until}',
  from: 'From {from}',
  none: 'Your department has no items yet.',
  noneSays: 'A clerk drafts a new one here; the head reviews and publishes it.',
  create: 'New item',
  createSays: 'It is kept as a draft that nobody outside reads, until it is reviewed and published.',
  save: 'Save the draft',
  saving: 'Saving…',
  saved: 'The draft is saved.',
}
