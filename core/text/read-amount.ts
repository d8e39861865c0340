import { readChineseNumber } from './chinese-number.ts'
import { type DecimalFault, readDecimalSum } from './decimal-sum.ts'
import { normalise } from './normalise.ts'

/** The unit a column of amounts is kept in; a unit written in the cell itself goes before it. */
export type AmountUnit = '元' | '万元'

/**
 * Money as a whole number of fen (分). A plain `number`: exact up to 2^53 - 1 fen, some 90 million million yuan,
 * which no single licence, penalty, loan or budget line reaches; a greater amount is refused, never rounded.
 */
export type Fen = number

export type AmountRefusalCode =
  | 'amount-empty'
  | 'amount-format'
  | 'amount-negative'
  | 'amount-currency'
  | 'amount-inexact'
  | 'amount-ambiguous'
  | 'amount-too-precise'
  | 'amount-too-large'

export type AmountReading = { ok: true; fen: Fen } | { ok: false; code: AmountRefusalCode }

const longestAmount = 80
const bareYuan = /^(\d{1,13})(?:\.(\d{1,2}))?$/
const ownCurrency = /^(?:(?:人民币|RMB|CNY|¥)[: ]*)+|[( ]*(?:人民币|RMB|CNY)\)?$/gi
const foreignCurrency = /美元|美金|欧元|英镑|日元|港元|港币|澳门元|新台币|[$€£]|USD|EUR|GBP|JPY|HKD/i
const inexact = /约|近|超|逾|余|多|几|数|不足|不满|左右|以上|以下|以内|以外|至|~|\d ?[元万亿]?-/
const negative = /^(?:[-−] ?\d|负|\([^)]*\)$)/
const yuanMark = /^([^元圆块]*)[元圆块](.*)$/
const smallChange =
  /^(?:([\d一二两三四五六七八九壹贰叁肆伍陆柒捌玖零])角)?(?:零?([\d一二三四五六七八九壹贰叁肆伍陆柒捌玖])分)?[整正]?$/

/**
 * The amount a cell of a Chinese file means, in fen: `1,234.56元`, `１２万元`, `3.5万`, `1亿元`, `3亿5000万元`, `￥500`,
 * `人民币壹万贰仟元整`, `3元5角`. A bare number is in `unit`; a unit or 万, 亿 in the cell wins. Refused by code: empty,
 * negative, another currency, a qualified figure (`约`, `余`: keep the text), finer than a fen, past the safe integers,
 * a last place left unsaid (`3万5`). Never throws.
 */
export function readAmount(text: string, { unit }: { unit: AmountUnit }): AmountReading {
  const fast = unit === '元' ? bareYuan.exec(text) : null
  if (fast) return { ok: true, fen: Number(fast[1]) * 100 + Number((fast[2] ?? '').padEnd(2, '0')) }
  if (text.length > longestAmount) return refused('amount-format')
  const bare = normalise(text)
    .replace(ownCurrency, '')
    .replace(/ (?=[元圆块万亿])/g, '')
  const code = unreadable(bare)
  if (code) return refused(code)
  const fen = fenOf(bare, unit)
  return typeof fen === 'number' ? { ok: true, fen } : refused(fen)
}

function unreadable(bare: string): AmountRefusalCode | undefined {
  if (bare === '') return 'amount-empty'
  if (foreignCurrency.test(bare)) return 'amount-currency'
  if (negative.test(bare)) return 'amount-negative'
  return inexact.test(bare) ? 'amount-inexact' : undefined
}

function fenOf(bare: string, unit: AmountUnit): Fen | AmountRefusalCode {
  const marked = yuanMark.exec(bare)
  if (marked) return withChange(wholeOf(marked[1]!, { unit: '元', hasYuan: true }), marked[2]!)
  if (/[角分]/.test(bare)) return withChange(0, bare)
  return wholeOf(bare.replace(/[整正]$/, ''), { unit, hasYuan: false })
}

function withChange(whole: Fen | AmountRefusalCode, change: string): Fen | AmountRefusalCode {
  if (typeof whole !== 'number') return whole
  const match = smallChange.exec(change)
  if (!match) return 'amount-format'
  const fen = digitOf(match[1]) * 10 + digitOf(match[2])
  if (fen > 0 && whole % 100 > 0) return 'amount-format'
  return Number.isSafeInteger(whole + fen) ? whole + fen : 'amount-too-large'
}

function wholeOf(
  text: string,
  { unit, hasYuan }: { unit: AmountUnit; hasYuan: boolean },
): Fen | AmountRefusalCode {
  const scale = unit === '万元' ? 4 : 0
  if (!/^\d/.test(text)) return wholeOfChinese(text, scale)
  const sum = readDecimalSum(text, scale)
  if (typeof sum === 'string') return decimalCodes[sum]
  return sum.isShort && !hasYuan ? 'amount-ambiguous' : sum.hundredths
}

function wholeOfChinese(text: string, scale: number): Fen | AmountRefusalCode {
  const yuan = readChineseNumber(text)
  if (yuan === undefined) return 'amount-format'
  const fen = yuan * 100 * (/[万萬亿億]/.test(text) ? 1 : 10 ** scale)
  return Number.isSafeInteger(fen) ? fen : 'amount-too-large'
}

const decimalCodes: Readonly<Record<DecimalFault, AmountRefusalCode>> = {
  format: 'amount-format',
  'too-precise': 'amount-too-precise',
  'too-large': 'amount-too-large',
}

function digitOf(sign: string | undefined): number {
  if (sign === undefined) return 0
  return /\d/.test(sign) ? Number(sign) : (readChineseNumber(sign) ?? 0)
}

function refused(code: AmountRefusalCode): AmountReading {
  return { ok: false, code }
}
