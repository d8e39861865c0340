import { gs1Mod10 } from './check-digits.ts'
import { areDigits } from './digits.ts'
import { foldGroups } from './fold.ts'
import { accepted, type Identifier, type Parsed, refused } from './identifier.ts'

export interface GtinParts {
  /** How many digits the symbol carries; China prints 13. */
  readonly size: 8 | 12 | 13 | 14
  /** The digits without the check digit. */
  readonly body: string
  /** Padded to 14 digits: the form to compare by. */
  readonly gtin14: string
  /** GS1 prefix: the first three digits, after the packaging indicator of a number of 14. */
  readonly prefix: string
  /** Prefix 690-699, managed by GS1 China. */
  readonly isChinese: boolean
}

/** 商品条码, GB 12904 (EAN-13) with its 8, 12 and 14 digit relatives. */
export const gtin: Identifier<GtinParts, Pick<GtinParts, 'body'>> = {
  code: 'gtin',
  normalise: foldGroups,
  parse: parseGtin,
  format: ({ body }) => completeGtin(body),
  mask: (value) => value,
}

/** Completes 7, 11, 12 or 13 digits with the check digit. Throws RangeError on any other body. */
export function completeGtin(body: string): string {
  const check = sizeOf(body.length + 1) ? gs1Mod10(body) : ''
  if (!check) throw new RangeError('A trade item number body is 7, 11, 12 or 13 digits')
  return body + check
}

function parseGtin(text: string): Parsed<GtinParts> {
  const size = sizeOf(text.length)
  if (!size) return refused('gtin-length', { params: { expected: 13, found: text.length } })
  if (!areDigits(text)) return refused('gtin-digits')
  const body = text.slice(0, -1)
  const expected = gs1Mod10(body)
  if (text.at(-1) !== expected) {
    return refused('gtin-check-digit', { field: 'checkDigit', params: { expected } })
  }
  const gtin14 = text.padStart(14, '0')
  const prefix = size === 8 ? text.slice(0, 3) : gtin14.slice(1, 4)
  return accepted(text, { size, body, gtin14, prefix, isChinese: prefix >= '690' && prefix <= '699' })
}

function sizeOf(length: number): GtinParts['size'] | undefined {
  return length === 8 || length === 12 || length === 13 || length === 14 ? length : undefined
}
