import { iso7064Mod11_10 } from './check-digits.ts'
import { fold } from './fold.ts'
import { accepted, findings, type Identifier, type Parsed, type Reason, refused } from './identifier.ts'
import { isProvinceCode } from './province.ts'
import table from './tables/food-categories.json' with { type: 'json' }

export interface ScNoParts {
  readonly kind: 'food' | 'additive'
  /** Two digits; see `tables/food-categories.json`. */
  readonly category: string
  /** County of the production address when the number was issued. */
  readonly divisionCode: string
  readonly sequence: string
}

/** 食品生产许可证编号: SC and 14 digits, check digit by GB/T 17710. It outlives a move or a change of category. */
export const scNo: Identifier<ScNoParts> = {
  code: 'scNo',
  normalise: fold,
  parse: parseScNo,
  format: ({ kind, category, divisionCode, sequence }) =>
    completeScNo((kind === 'food' ? '1' : '2') + category + divisionCode + sequence),
  mask: (value) => value,
}

/** Completes 13 digits to `SC` and 14. Throws RangeError on any other body. */
export function completeScNo(body: string): string {
  const check = body.length === 13 ? iso7064Mod11_10(body) : ''
  if (!check) throw new RangeError('A food production licence body is 13 digits')
  return `SC${body}${check}`
}

const CATEGORIES = new Set(table.categories.map(({ kind, code }) => kind + code))

function parseScNo(text: string): Parsed<ScNoParts> {
  if (/^QS\d{12}$/.test(text))
    return refused('sc-no-retired', { params: { endedOn: table.predecessorEnded } })
  if (!/^SC\d{14}$/.test(text)) return refused('sc-no-format')
  const digits = text.slice(2)
  const reasons = findings(categoryFault(digits), areaFault(digits), checkFault(digits))
  if (reasons.length > 0) return { ok: false, reasons }
  return accepted(text, {
    kind: digits[0] === '1' ? 'food' : 'additive',
    category: digits.slice(1, 3),
    divisionCode: digits.slice(3, 9),
    sequence: digits.slice(9, 13),
  })
}

function categoryFault(digits: string): Reason | undefined {
  const found = digits.slice(0, 3)
  return CATEGORIES.has(found) ? undefined : { code: 'sc-no-category', field: 'category', params: { found } }
}

function areaFault(digits: string): Reason | undefined {
  const found = digits.slice(3, 9)
  if (isProvinceCode(found.slice(0, 2))) return undefined
  return { code: 'sc-no-division', field: 'divisionCode', params: { found } }
}

function checkFault(digits: string): Reason | undefined {
  const expected = iso7064Mod11_10(digits.slice(0, 13))
  if (digits[13] === expected) return undefined
  return { code: 'sc-no-check-digit', field: 'checkDigit', params: { expected } }
}
