import type { Duty } from '#core/access/duty.ts'

/** The menu in its order, and what somebody must be allowed to do to find a section in theirs; null: whoever works here. */
const SECTIONS = {
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

export type Section = keyof typeof SECTIONS

export function sectionHref(section: Section): string {
  return section === 'loop' ? '/console' : `/console/${section}`
}

/** The sections that somebody can work in. */
export function sectionsFor(may: (duty: Duty) => boolean): Section[] {
  return (Object.keys(SECTIONS) as Section[]).filter((one) => {
    const needed = SECTIONS[one]
    return needed === null || may(needed)
  })
}
