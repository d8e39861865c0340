import type { CalendarsWords } from './words.zh.ts'

/** What the console says of working days in English. */
export const en: CalendarsWords = {
  lead: 'Limits are counted by these working days. Load next year’s plan when the State Council announces it: every limit that runs is counted anew, and each change is written in the log.',
  drop: 'Drop a calendar file (JSON) here',
  choose: 'Choose a file',
  loading: 'Loading {name} …',
  loaded: 'Loaded. Limits are being counted anew.',
  notJson: '{name} is no JSON file. Check it and choose again.',
  years: 'Years',
  year: 'Year',
  workdays: 'Working days',
  notice: 'Announced by',
  from: 'Came',
  shipped: 'with the program',
  loadedAt: 'loaded {at}',
  notAnnounced: 'Not announced yet: counted by weekends, and marked as provisional',
  local: 'Days of divisions',
  noLocal: 'No division has days of its own.',
  division: 'Division',
  day: 'Day',
  kind: 'It is',
  works: { true: 'worked', false: 'off' },
  reason: 'Why',
}
