/** A day of the civil calendar in China, written `YYYY-MM-DD`; never an instant. */
export type BusinessDate = string

/** Days since 1970-01-01, which is day 0. */
export type DayNumber = number

export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7

const daysBeforeMonth = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365]
const meanYear = 365.2425

/** Whether the text is `YYYY-MM-DD` and that day exists, years 0001 to 9999. */
export function isDate(text: string): text is BusinessDate {
  return !Number.isNaN(dayOrNaN(text))
}

/** The day number of a real date. Throws RangeError when the date is not one: read it with `readDate` first. */
export function dayNumberOf(date: BusinessDate): DayNumber {
  const day = dayOrNaN(date)
  if (Number.isNaN(day)) throw new RangeError(`Not a real date: ${JSON.stringify(String(date).slice(0, 40))}`)
  return day
}

/** The date of a day number. Throws RangeError outside years 0001 to 9999. */
export function dateOfDay(day: DayNumber): BusinessDate {
  const { year, month, dayOfMonth } = partsOfDay(day)
  if (!(year >= 1 && year <= 9999)) throw new RangeError(`Day ${day} is outside years 0001 to 9999`)
  return dateOf(year, month, dayOfMonth)
}

/** `YYYY-MM-DD` of parts that are already known to be a real date. */
export function dateOf(year: number, month: number, dayOfMonth: number): BusinessDate {
  const head = year > 999 ? String(year) : String(year).padStart(4, '0')
  return `${head}${month < 10 ? '-0' : '-'}${month}${dayOfMonth < 10 ? '-0' : '-'}${dayOfMonth}`
}

/** Whether year, month and day of month name a day that exists. */
export function isRealDay(year: number, month: number, dayOfMonth: number): boolean {
  if (!(year >= 1 && year <= 9999 && month >= 1 && month <= 12)) return false
  return dayOfMonth >= 1 && dayOfMonth <= daysInMonth(year, month)
}

/** The date `days` later, or earlier when negative. */
export function addDays(date: BusinessDate, days: number): BusinessDate {
  return dateOfDay(dayNumberOf(date) + days)
}

/** The corresponding day `months` later; where that month lacks it, the month's last day (民法典 art. 202). */
export function addMonths(date: BusinessDate, months: number): BusinessDate {
  const { year, month, dayOfMonth } = partsOfDay(dayNumberOf(date))
  const count = year * 12 + (month - 1) + months
  const laterYear = Math.floor(count / 12)
  const laterMonth = count - laterYear * 12 + 1
  if (!(laterYear >= 1 && laterYear <= 9999))
    throw new RangeError(`Year ${laterYear} is outside 0001 to 9999`)
  return dateOf(laterYear, laterMonth, Math.min(dayOfMonth, daysInMonth(laterYear, laterMonth)))
}

/** The corresponding day `years` later; 29 February becomes the 28th in a common year (民法典 art. 202). */
export function addYears(date: BusinessDate, years: number): BusinessDate {
  return addMonths(date, years * 12)
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(date: BusinessDate): Weekday {
  const fromMonday = (dayNumberOf(date) + 3) % 7
  return (((fromMonday + 7) % 7) + 1) as Weekday
}

/** The Monday of the week a day lies in (GB/T 7408: weeks begin on Mondays). */
export function mondayOf(date: BusinessDate): BusinessDate {
  return addDays(date, 1 - weekdayOf(date))
}

/** Negative, zero or positive, for sorting: text order of `YYYY-MM-DD` is the order of time. */
export function compareDates(a: BusinessDate, b: BusinessDate): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function dayOrNaN(text: string): DayNumber {
  if (text.length !== 10 || text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return Number.NaN
  const year = pair(text, 0) * 100 + pair(text, 2)
  const month = pair(text, 5)
  const dayOfMonth = pair(text, 8)
  return isRealDay(year, month, dayOfMonth) ? dayOfParts(year, month, dayOfMonth) : Number.NaN
}

function pair(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48
  const ones = text.charCodeAt(at + 1) - 48
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN
}

function dayOfParts(year: number, month: number, dayOfMonth: number): DayNumber {
  return firstDayOfYear(year) + daysBeforeMonth[month - 1]! + leapDay(year, month) + dayOfMonth - 1
}

function partsOfDay(day: DayNumber): { year: number; month: number; dayOfMonth: number } {
  let year = Math.floor(day / meanYear) + 1970
  if (firstDayOfYear(year) > day) year -= 1
  else if (firstDayOfYear(year + 1) <= day) year += 1
  const dayOfYear = day - firstDayOfYear(year)
  let month = 1 + Math.floor(dayOfYear / 32)
  if (dayOfYear >= daysBeforeMonth[month]! + leapDay(year, month + 1)) month += 1
  return { year, month, dayOfMonth: dayOfYear - daysBeforeMonth[month - 1]! - leapDay(year, month) + 1 }
}

function firstDayOfYear(year: number): DayNumber {
  const past = year - 1
  return past * 365 + Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400) - 719162
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

function leapDay(year: number, month: number): number {
  return month > 2 && isLeap(year) ? 1 : 0
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}
