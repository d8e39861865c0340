const digits: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  '○': 0,
  一: 1,
  壹: 1,
  弌: 1,
  二: 2,
  贰: 2,
  貳: 2,
  两: 2,
  兩: 2,
  三: 3,
  叁: 3,
  參: 3,
  四: 4,
  肆: 4,
  五: 5,
  伍: 5,
  六: 6,
  陆: 6,
  陸: 6,
  七: 7,
  柒: 7,
  八: 8,
  捌: 8,
  九: 9,
  玖: 9,
}
const places: Readonly<Record<string, number>> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000 }
const myriads: Readonly<Record<string, number>> = { 万: 1e4, 萬: 1e4, 亿: 1e8, 億: 1e8 }

/** `二〇一八` as 2018: a row of digits without places, or undefined. */
export function readChineseDigits(text: string): number | undefined {
  let value = 0
  for (const sign of text) {
    const digit = digitOf(sign)
    if (digit === undefined) return undefined
    value = value * 10 + digit
  }
  return text === '' || value > Number.MAX_SAFE_INTEGER ? undefined : value
}

/**
 * A whole number written with places, small or capital: `三百零五`, `壹万贰仟`, `一万亿`, `廿一`. Undefined when it is not
 * one, when it is past the safe integers, or when it leaves its last place unsaid (`三万五`, `一百五`).
 */
export function readChineseNumber(text: string): number | undefined {
  const signs = [...text.replace('廿', '二十').replace('卅', '三十')]
  if (signs.length === 0 || signs.length > 40) return undefined
  const reading = { whole: 0, myriad: 0, section: 0, digit: -1, place: 10_000, zero: false }
  for (const sign of signs) {
    if (!take(reading, sign)) return undefined
  }
  const value = closed(reading)
  return value !== undefined && value <= Number.MAX_SAFE_INTEGER ? value : undefined
}

type Reading = {
  /** 亿 and above, 万 below it, and the four places below that. */
  whole: number
  myriad: number
  section: number
  /** The digit that waits for its place, or -1. */
  digit: number
  /** The last place taken in this section. */
  place: number
  /** Whether a zero was just said. */
  zero: boolean
}

function take(reading: Reading, sign: string): boolean {
  const digit = digitOf(sign)
  if (digit !== undefined) return takeDigit(reading, digit)
  const place = Object.hasOwn(places, sign) ? places[sign]! : 0
  if (place) return takePlace(reading, place)
  const myriad = Object.hasOwn(myriads, sign) ? myriads[sign]! : 0
  return myriad > 0 && takeMyriad(reading, myriad)
}

function takeDigit(reading: Reading, digit: number): boolean {
  if (reading.digit > 0) return false
  if (digit === 0) {
    if (reading.zero) return false
    reading.zero = true
    return true
  }
  reading.digit = digit
  return true
}

function takePlace(reading: Reading, place: number): boolean {
  if (place >= reading.place) return false
  if (reading.digit <= 0 && place !== 10) return false
  reading.section += (reading.digit > 0 ? reading.digit : 1) * place
  return settle(reading, place)
}

function takeMyriad(reading: Reading, myriad: number): boolean {
  const section = sectionOf(reading)
  if (section === undefined) return false
  if (myriad === 1e4) {
    if (section === 0 || reading.myriad > 0) return false
    reading.myriad = section * 1e4
  } else {
    if (reading.whole > 0 || section + reading.myriad === 0) return false
    reading.whole = (section + reading.myriad) * 1e8
    reading.myriad = 0
  }
  reading.section = 0
  return settle(reading, 10_000)
}

function settle(reading: Reading, place: number): boolean {
  reading.digit = -1
  reading.place = place
  reading.zero = false
  return true
}

function closed(reading: Reading): number | undefined {
  const section = sectionOf(reading)
  return section === undefined ? undefined : reading.whole + reading.myriad + section
}

// The ones must stand alone, after ten, or after a zero: `三万五` is said for 35,000 and would be read as 30,005.
function sectionOf(reading: Reading): number | undefined {
  if (reading.digit <= 0) return reading.section
  const alone = reading.section + reading.myriad + reading.whole === 0
  return alone || reading.place === 10 || reading.zero ? reading.section + reading.digit : undefined
}

function digitOf(sign: string): number | undefined {
  return Object.hasOwn(digits, sign) ? digits[sign] : undefined
}
