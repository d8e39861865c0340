import { readChineseDigits, readChineseNumber } from './chinese-number.ts'

/**
 * The number of an article: `第一百二十条之一` is article 120, branch 1. A branch (之一, 之二 …) was inserted later
 * behind its article; branch 0 is the article itself.
 */
export interface ArticleNumber {
  number: number
  branch: number
}

const numeral = '[〇零一二三四五六七八九十百千]+|[0-9]+'
const article = new RegExp(`^第(${numeral})条?(?:之(${numeral}))?$`)
const item = new RegExp(`^(${numeral})[、.。]?$`)

/**
 * Reads the number of an article as laws print it (`第一百零三条`, `第一百二十条之一`), as people shorten it (`第十`,
 * `第103条`), or as a judicial interpretation without articles numbers its points (`一、`). Null for anything else.
 */
export function readArticleNumber(text: string): ArticleNumber | null {
  const plain = text.normalize('NFKC').replace(/\s+/g, '')
  const found = article.exec(plain) ?? item.exec(plain)
  if (!found) return null
  const number = readNumeral(found[1]!)
  const branch = found[2] === undefined ? 0 : readNumeral(found[2])
  return number === null || branch === null ? null : { number, branch }
}

/** Prints it as laws do. The number is 1 to 9,999, the branch 0 to 99; anything else is a RangeError. */
export function formatArticleNumber({ number, branch }: ArticleNumber): string {
  const tail = branch === 0 ? '' : `之${writeNumeral(branch)}`
  return `第${writeNumeral(number)}条${tail}`
}

/** The order of two articles within one law, for sorting; what has no number comes last, in the order of its text. */
export function compareArticles(a: string, b: string): number {
  const left = readArticleNumber(a)
  const right = readArticleNumber(b)
  if (!left || !right) return Number(!left) - Number(!right) || (a < b ? -1 : Number(a > b))
  return left.number - right.number || left.branch - right.branch
}

function readNumeral(text: string): number | null {
  if (/^[0-9]+$/.test(text)) return positive(Number(text))
  return positive(readChineseNumber(text) ?? readChineseDigits(text) ?? 0)
}

function positive(value: number): number | null {
  return value >= 1 && value <= 9999 ? value : null
}

const digits = '零一二三四五六七八九'
const places = ['', '十', '百', '千']

function writeNumeral(value: number): string {
  if (!Number.isInteger(value) || value < 1 || value > 9999)
    throw new RangeError(`no article number: ${value}`)
  const written = [...String(value)].map((digit, at, all) => writeDigit(Number(digit), all.length - 1 - at))
  const joined = written.join('').replace(/零+/g, '零').replace(/零$/, '')
  return joined.replace(/^一十/, '十')
}

function writeDigit(digit: number, place: number): string {
  return digit === 0 ? '零' : `${digits[digit]}${places[place]}`
}
