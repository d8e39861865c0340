import type { Duty } from './duty.ts'

/** The sections of the console in the order of its menu, and the duty each is for; null: whoever works here. */
export const consoleSections = {
  loop: 'loop.watch',
  balance: 'loop.watch',
  quarantine: 'quarantine.read',
  imports: 'loop.watch',
  parties: 'parties.manage',
  things: 'things.manage',
  indicators: null,
  rules: null,
  tasks: 'tasks.read',
  receivers: 'receivers.manage',
  people: 'accounts.read',
  keys: 'keys.rotate',
  calendars: 'calendars.load',
  book: 'book.read',
} as const satisfies Record<string, Duty | null>

export type ConsoleSection = keyof typeof consoleSections

/** The duty that a page of the console takes; null where its first page, or a section for everybody who works here, is asked for. */
export function dutyOfConsolePage(path: string): Duty | null {
  const [, section = ''] = /^\/console\/([^/?#]+)/.exec(path) ?? []
  return Object.hasOwn(consoleSections, section) ? consoleSections[section as ConsoleSection] : null
}
