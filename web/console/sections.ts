import { type ConsoleSection, consoleSections } from '#core/access/console-sections.ts'
import type { Duty } from '#core/access/duty.ts'

export type Section = ConsoleSection

export function sectionHref(section: Section): string {
  return section === 'loop' ? '/console' : `/console/${section}`
}

/** The sections that somebody can work in. */
export function sectionsFor(may: (duty: Duty) => boolean): Section[] {
  return (Object.keys(consoleSections) as Section[]).filter((one) => {
    const needed = consoleSections[one]
    return needed === null || may(needed)
  })
}
