import { addDays, isDate } from '#core/clock/date.ts'
import { withQuery } from '#web/blocks/links.ts'

/** Which entries of the access book are shown. It stands in the address, so a view can be kept and sent on. */
export interface BookFilter {
  /** Who looked: `account:…`. */
  actor: string | null
  /** About whom: `person:…` or `uscc:…`, never a number. */
  subject: string | null
  /** The record, account or device. */
  key: string | null
  act: string | null
  day: string | null
}

export function readBookFilter(query: URLSearchParams): BookFilter {
  const day = query.get('day')
  return {
    actor: query.get('actor'),
    subject: query.get('subject'),
    key: query.get('key'),
    act: query.get('act'),
    day: day !== null && isDate(day) ? day : null,
  }
}

/** The address of the screen with some of the filter changed. */
export function bookHref(filter: BookFilter, changes: Partial<BookFilter> = {}): string {
  return withQuery('/console/book', { ...filter, ...changes })
}

/** What the interface is asked. A day is a day in Beijing. */
export function bookQuestion({ day, ...rest }: BookFilter): string {
  const midnight = (date: string) => `${date}T00:00:00+08:00`
  const within: Record<string, string> =
    day === null ? {} : { from: midnight(day), until: midnight(addDays(day, 1)) }
  return withQuery('/api/book', { ...rest, ...within, limit: '100' })
}
