import { iso7064Mod11_10 } from './check-digits.ts'
import { fold } from './fold.ts'
import { accepted, findings, type Identifier, type Parsed, type Reason, refused } from './identifier.ts'
import { isProvinceCode } from './province.ts'

export interface JyNoParts {
  readonly business: 'sale' | 'catering' | 'canteen'
  readonly divisionCode: string
  readonly sequence: string
}

/**
 * 食品经营许可证编号: JY and 14 digits. Its check digit is presumed to follow the production licence, which no published
 * text confirms, so a failure is a warning.
 */
export const jyNo: Identifier<JyNoParts> = {
  code: 'jyNo',
  normalise: fold,
  parse: parseJyNo,
  format: formatJyNo,
  mask: (value) => value,
}

const BUSINESSES = ['sale', 'catering', 'canteen'] as const

function parseJyNo(text: string): Parsed<JyNoParts> {
  if (!/^JY\d{14}$/.test(text)) return refused('jy-no-format')
  const business = BUSINESSES[Number(text[2]) - 1]
  if (!business) return refused('jy-no-business', { field: 'business', params: { found: text[2]! } })
  const divisionCode = text.slice(3, 9)
  if (!isProvinceCode(divisionCode.slice(0, 2))) {
    return refused('jy-no-division', { field: 'divisionCode', params: { found: divisionCode } })
  }
  const parts = { business, divisionCode, sequence: text.slice(9, 15) }
  return accepted(text, parts, findings(checkDoubt(text)))
}

function formatJyNo({ business, divisionCode, sequence }: JyNoParts): string {
  const body = `${BUSINESSES.indexOf(business) + 1}${divisionCode}${sequence}`
  return `JY${body}${iso7064Mod11_10(body)}`
}

function checkDoubt(text: string): Reason | undefined {
  const expected = iso7064Mod11_10(text.slice(2, 15))
  if (text[15] === expected) return undefined
  return { code: 'jy-no-check-digit', field: 'checkDigit', params: { expected } }
}
