import { type BusinessDate, dateOf, dayNumberOf, isDate } from '../clock/date.ts'
import { dateInShanghai, msInShanghai } from '../clock/shanghai.ts'
import { type DateParts, type DateRefusalCode, readDateParts, type TimeParts } from './date-parts.ts'

const firstInstant = Date.parse('0001-01-02T00:00:00Z')
const lastInstant = Date.parse('9999-12-31T16:00:00Z')

export type DateReading = { ok: true; date: BusinessDate } | { ok: false; code: DateRefusalCode }

export type InstantRefusalCode = DateRefusalCode | 'time-missing'

/** `instant` is ISO 8601 in UTC with milliseconds. */
export type InstantReading = { ok: true; instant: string } | { ok: false; code: InstantRefusalCode }

/**
 * The date a cell of a Chinese file means: `2018-10-1`, `2018/10/01`, `2018.10.1`, `20181001`, `2018年10月1日`,
 * `二〇一八年十月一日`, a full-width form of these, one followed by a time (with a zone: the date in China at that
 * instant), or an Excel serial number. A form whose order of day and month or whose century must be guessed is refused.
 * Codes: `date-empty`, `date-format`, `date-incomplete` (no day, or no year), `date-ambiguous`, `date-not-real`
 * (30 February), `time-not-real`. Never throws.
 */
export function readDate(text: string): DateReading {
  if (isDate(text)) return { ok: true, date: text }
  const parts = readDateParts(text)
  if (typeof parts === 'string') return { ok: false, code: parts }
  if (parts.time?.offset === undefined) return { ok: true, date: dateOf(parts.year, parts.month, parts.day) }
  const instant = instantOf(parts, parts.time)
  return instant ? { ok: true, date: dateInShanghai(instant) } : { ok: false, code: 'date-not-real' }
}

/**
 * The instant a cell means, in the forms of `readDate` with a time of day; without a zone the time is that of China.
 * A date alone is refused as `time-missing`: midnight would be an invention. Never throws.
 */
export function readInstant(text: string): InstantReading {
  const parts = readDateParts(text)
  if (typeof parts === 'string') return { ok: false, code: parts }
  if (!parts.time) return { ok: false, code: 'time-missing' }
  const instant = instantOf(parts, parts.time)
  return instant ? { ok: true, instant } : { ok: false, code: 'date-not-real' }
}

// A zone may carry the first or last day of four-digit years over the edge: then there is no date to answer with.
function instantOf({ year, month, day }: DateParts, { ms, offset }: TimeParts): string | undefined {
  const date = dateOf(year, month, day)
  const utc =
    offset === undefined ? msInShanghai(date, ms) : dayNumberOf(date) * 86_400_000 + ms - offset * 60_000
  return utc >= firstInstant && utc < lastInstant ? new Date(utc).toISOString() : undefined
}
