import { iso7064Mod11_10 } from './check-digits.ts'
import { areDigits } from './digits.ts'
import { fold } from './fold.ts'
import { accepted, findings, type Identifier, type Parsed, type Reason, refused } from './identifier.ts'
import { isAuthorityArea } from './province.ts'

export interface LegacyRegNoParts {
  /** Area of the registering authority. */
  readonly divisionCode: string
  /** Eight digits; the first tells the kind. */
  readonly sequence: string
  readonly kind: 'domestic' | 'foreign-invested' | 'individual'
}

export type LegacyRegNoSeed = Pick<LegacyRegNoParts, 'divisionCode' | 'sequence'>

/** 工商注册号, GS 15-2006: 15 digits, replaced by the credit code since 2015 and still found in older records. */
export const legacyRegNo: Identifier<LegacyRegNoParts, LegacyRegNoSeed> = {
  code: 'legacyRegNo',
  normalise: fold,
  parse: parseLegacyRegNo,
  format: ({ divisionCode, sequence }) => completeLegacyRegNo(divisionCode + sequence),
  mask: (value) => value,
}

/** Completes 14 digits with the check digit. Throws RangeError on any other body. */
export function completeLegacyRegNo(body: string): string {
  const check = body.length === 14 ? iso7064Mod11_10(body) : ''
  if (!check) throw new RangeError('A registration number body is 14 digits')
  return body + check
}

function parseLegacyRegNo(text: string): Parsed<LegacyRegNoParts> {
  if (text.length !== 15)
    return refused('legacy-reg-no-length', { params: { expected: 15, found: text.length } })
  if (!areDigits(text)) return refused('legacy-reg-no-digits')
  const expected = iso7064Mod11_10(text.slice(0, 14))
  if (text[14] !== expected) {
    return refused('legacy-reg-no-check-digit', { field: 'checkDigit', params: { expected } })
  }
  const divisionCode = text.slice(0, 6)
  const parts = { divisionCode, sequence: text.slice(6, 14), kind: kindOf(text[6]!) }
  return accepted(text, parts, findings(areaDoubt(divisionCode)))
}

function kindOf(firstDigit: string): LegacyRegNoParts['kind'] {
  if (firstDigit <= '3') return 'domestic'
  return firstDigit <= '5' ? 'foreign-invested' : 'individual'
}

function areaDoubt(found: string): Reason | undefined {
  if (isAuthorityArea(found)) return undefined
  return { code: 'legacy-reg-no-division', field: 'divisionCode', params: { found } }
}
