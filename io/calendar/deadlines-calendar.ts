import ical, { ICalEventTransparency } from 'ical-generator'
import type { App } from '#core/app.ts'
import { formatDate } from '#core/clock/format-date.ts'
import { dateInShanghai } from '#core/clock/shanghai.ts'
import { type Language, wordAt } from '#core/words.ts'
import { calendarWords } from './calendar-words.ts'

/** A desk with a day by which it has to be done. */
export interface Deadline {
  no: string
  desk: string
  item: string
  dueAt: string
  statutoryAt: string | null
}

export interface DeadlinesCalendar {
  apps: readonly App[]
  language: Language
  deadlines: readonly Deadline[]
  /** Where the workbench shows a case, by its number. */
  caseAddress: (no: string) => string
  now: string
}

/**
 * Deadlines as a calendar (RFC 5545): a day for each, with what is applied for and the case's number. Names of applicants are not
 * in it: a calendar lies with whoever keeps it for its reader.
 */
export function deadlinesCalendar({
  apps,
  language,
  deadlines,
  caseAddress,
  now,
}: DeadlinesCalendar): string {
  const words = calendarWords(language)
  const calendar = ical({ name: words.name, prodId: { company: 'Yiwang', product: 'deadlines' }, ttl: 3600 })
  for (const one of deadlines) {
    const day = dateInShanghai(one.dueAt)
    const isLate = one.dueAt < now
    calendar.createEvent({
      id: `${one.no}.${one.desk}@yiwang`,
      stamp: new Date(now),
      start: new Date(`${day}T00:00:00Z`),
      allDay: true,
      transparency: ICalEventTransparency.TRANSPARENT,
      summary: (isLate ? words.late : words.due)
        .replace('{item}', itemName(apps, one.item, language))
        .replace('{no}', one.no),
      description: descriptionOf(one, language),
      url: caseAddress(one.no),
    })
  }
  return calendar.toString()
}

function descriptionOf({ statutoryAt }: Deadline, language: Language): string | null {
  if (statutoryAt === null) return null
  const date = formatDate(dateInShanghai(statutoryAt), language)
  return calendarWords(language).statutory.replace('{date}', date)
}

function itemName(apps: readonly App[], item: string, language: Language): string {
  for (const { words } of apps) {
    const name = wordAt(words[language], ['items', item, 'name'])
    if (name !== null) return name
  }
  return item
}
