import { type BusinessDate, type DayNumber, dateOfDay, dayNumberOf, isDate } from './date.ts'

const hour = 3_600_000
const wholeDay = 24 * hour
const isoInstant = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/

// Daylight saving of 1986-1991 (IANA Asia/Shanghai): clocks stood at UTC+9 from the first to the second instant.
const daylightSaving = [
  ['1986-05-03T18:00:00Z', '1986-09-13T17:00:00Z'],
  ['1987-04-11T18:00:00Z', '1987-09-12T17:00:00Z'],
  ['1988-04-16T18:00:00Z', '1988-09-10T17:00:00Z'],
  ['1989-04-15T18:00:00Z', '1989-09-16T17:00:00Z'],
  ['1990-04-14T18:00:00Z', '1990-09-15T17:00:00Z'],
  ['1991-04-13T18:00:00Z', '1991-09-14T17:00:00Z'],
].map(([from, until]) => ({ from: Date.parse(from!), until: Date.parse(until!) }))

const lastDaylightSaving = Date.parse('1991-09-14T17:00:00Z')

/**
 * Milliseconds since 1970 of an ISO 8601 instant that carries its zone, or NaN when it is not one.
 * Stricter than `Date.parse`, which moves 30 February to March and reads dates without a zone by the machine's zone.
 */
export function instantMs(instant: string): number {
  if (!isoInstant.test(instant) || !isDate(instant.slice(0, 10))) return Number.NaN
  return Date.parse(instant)
}

/** The date a wall calendar in China shows at an instant. Throws RangeError when the text is not an instant. */
export function dateInShanghai(instant: string): BusinessDate {
  return wallClockInShanghai(instant).date
}

/** Date and milliseconds since midnight on a wall clock in China. Exact from 1950. Throws RangeError on no instant. */
export function wallClockInShanghai(instant: string): { date: BusinessDate; ms: number } {
  const utc = instantMs(instant)
  if (Number.isNaN(utc))
    throw new RangeError(`Not an instant: ${JSON.stringify(String(instant).slice(0, 40))}`)
  const day = dayInShanghai(utc)
  return { date: dateOfDay(day), ms: utc + offsetAt(utc) - day * wholeDay }
}

/** The day number in China at an instant in milliseconds since 1970. */
export function dayInShanghai(utc: number): DayNumber {
  return Math.floor((utc + offsetAt(utc)) / wholeDay)
}

/** The instant, in milliseconds since 1970, of a date and milliseconds since midnight on a wall clock in China. */
export function msInShanghai(date: BusinessDate, ms: number): number {
  const local = dayNumberOf(date) * wholeDay + ms
  const summer = local - 9 * hour
  return offsetAt(summer) === 9 * hour ? summer : local - 8 * hour
}

/** The instant of a date and time of day (`HH:MM:SS`, up to 24:00:00) in China: `2018-10-08T15:59:59.000Z`. */
export function instantInShanghai(date: BusinessDate, timeOfDay: string): string {
  return new Date(msInShanghai(date, msOfTime(timeOfDay))).toISOString()
}

/** Milliseconds since midnight of `HH:MM` or `HH:MM:SS`. */
export function msOfTime(timeOfDay: string): number {
  const hours = Number(timeOfDay.slice(0, 2))
  const minutes = Number(timeOfDay.slice(3, 5))
  const seconds = Number(timeOfDay.slice(6, 8))
  return ((hours * 60 + minutes) * 60 + seconds) * 1000
}

function offsetAt(utc: number): number {
  if (utc >= lastDaylightSaving) return 8 * hour
  return daylightSaving.some(({ from, until }) => utc >= from && utc < until) ? 9 * hour : 8 * hour
}
