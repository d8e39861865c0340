import { isRealDay } from '../clock/date.ts'
import { readChineseDigits, readChineseNumber } from './chinese-number.ts'
import { normalise } from './normalise.ts'

/** A date as typed, and the time of day and zone when they were typed too. The day exists. */
export type DateParts = { year: number; month: number; day: number; time?: TimeParts }

/** Milliseconds since midnight, up to and including 24:00:00, and the offset from UTC in minutes if one was written. */
export type TimeParts = { ms: number; offset: number | undefined }

export type DateRefusalCode =
  | 'date-empty'
  | 'date-format'
  | 'date-incomplete'
  | 'date-ambiguous'
  | 'date-not-real'
  | 'time-not-real'

const longestDate = 64
const dashes = /[‐‑‒–—−]/g
const chineseDate =
  /^([〇零○一二三四五六七八九壹贰叁肆伍陆柒捌玖]{4})年([^年月日号\d ]{1,4})月([^年月日号\d ]{1,5})[日号]/

const dateHeads = [
  /^(?<year>\d{4})(?<mark>[-/.])(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})(?:[Tt ]|$)/,
  /^(?<year>\d{4}) ?年 ?(?<month>\d{1,2}) ?月 ?(?<day>\d{1,2}) ?[日号] ?/,
  /^(?<year>\d{4})(?<month>\d\d)(?<day>\d\d)(?:[Tt ]|$|(?=\d{6}(?:\d{3})?$))/,
]
const clockTime =
  /^(?<hour>\d{1,2}):(?<minute>\d{1,2})(?::(?<second>\d{1,2})(?:[.,](?<fraction>\d{1,9}))?)? ?(?<zone>[Zz]|[+-]\d\d(?::?\d\d)?)?$/
const compactTime =
  /^(?<hour>\d\d)(?<minute>\d\d)(?<second>\d\d)(?<fraction>\d{3})?(?<zone>[Zz]|[+-]\d\d(?::?\d\d)?)?$/

// Excel counts days from 1899-12-30 (its 1900 wrongly had a 29 February). Five digits up to 2099-12-31 are taken for
// a serial, so a year, a short number or a long code never is.
const excelSerial = /^(?<serial>[1-9]\d{4})(?<fraction>\.\d{1,12})?$/
const lastExcelSerial = 73_050

const incomplete =
  /^(?:\d{4}[-/.]\d{1,2}|\d{4} ?年(?: ?\d{1,2} ?月)?|\d{1,2} ?月 ?\d{1,2} ?[日号]|\d{4}|(?:19|20)\d\d(?:0[1-9]|1[0-2]))$/
const ambiguous =
  /^(?:\d{1,2}([-/.])\d{1,2}\1(?:\d{4}|\d{1,2})(?: .*)?|\d{2} ?年 ?\d{1,2} ?月 ?\d{1,2} ?[日号]|\d{6})$/

/** Reads a date, with its time if there is one, in the forms of Chinese files; never throws. */
export function readDateParts(text: string): DateParts | DateRefusalCode {
  if (text.length > longestDate) return 'date-format'
  const plain = arabic(normalise(text).replace(dashes, '-'))
  if (plain === '') return 'date-empty'
  for (const pattern of dateHeads) {
    const head = pattern.exec(plain)
    if (head) return partsOf(head.groups!, plain.slice(head[0].length))
  }
  const serial = excelSerial.exec(plain)
  if (serial && Number(serial.groups!.serial) <= lastExcelSerial) return partsOfSerial(serial.groups!)
  if (incomplete.test(plain)) return 'date-incomplete'
  return ambiguous.test(plain) ? 'date-ambiguous' : 'date-format'
}

type Groups = Record<string, string | undefined>

function partsOf(groups: Groups, tail: string): DateParts | DateRefusalCode {
  const date = { year: Number(groups.year), month: Number(groups.month), day: Number(groups.day) }
  if (!isRealDay(date.year, date.month, date.day)) return 'date-not-real'
  const rest = clockFace(tail.trim())
  if (rest === '') return date
  const match = clockTime.exec(rest) ?? compactTime.exec(rest)
  if (!match) return 'date-format'
  const time = timeOf(match.groups!)
  return time ? { ...date, time } : 'time-not-real'
}

function timeOf({ hour, minute = '0', second = '0', fraction = '0', zone }: Groups): TimeParts | undefined {
  const [hours, minutes, seconds] = [Number(hour), Number(minute), Number(second)]
  const ms = ((hours * 60 + minutes) * 60 + seconds) * 1000 + Number(fraction.slice(0, 3).padEnd(3, '0'))
  const offset = offsetOf(zone)
  const isReal = minutes < 60 && seconds < 60 && ms <= 86_400_000 && Math.abs(offset ?? 0) <= 14 * 60
  return isReal ? { ms, offset } : undefined
}

/** `9时30分5秒` as `9:30:5`, `9时` as `9:00`. */
function clockFace(time: string): string {
  return time
    .replace(/[分秒]$/, '')
    .replace(/[时点]$/, ':00')
    .replace(/[时点分]/g, ':')
}

function offsetOf(zone: string | undefined): number | undefined {
  if (zone === undefined) return undefined
  if (zone === 'Z' || zone === 'z') return 0
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.replace(':', '').slice(3, 5))
  return zone.startsWith('-') ? -minutes : minutes
}

function partsOfSerial({ serial, fraction }: Groups): DateParts {
  const seconds = Math.round(Number(`0${fraction ?? ''}`) * 86_400)
  const day = new Date((Number(serial) - 25_569) * 86_400_000)
  const date = { year: day.getUTCFullYear(), month: day.getUTCMonth() + 1, day: day.getUTCDate() }
  return fraction === undefined ? date : { ...date, time: { ms: seconds * 1000, offset: undefined } }
}

/** `二〇一八年十月一日` as `2018年10月1日`; anything else as it is. */
function arabic(plain: string): string {
  const match = chineseDate.exec(plain)
  if (!match) return plain
  const year = readChineseDigits(match[1]!)
  const month = match[2] === '元' ? 1 : readChineseNumber(match[2]!)
  const day = readChineseNumber(match[3]!)
  if (year === undefined || month === undefined || day === undefined) return plain
  return `${String(year).padStart(4, '0')}年${month}月${day}日${plain.slice(match[0].length)}`
}
