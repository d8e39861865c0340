import { GB11714, MOD31_ALPHABET, mod11Weighted, mod31Weighted } from './check-digits.ts'
import { areDigits } from './digits.ts'
import { fold } from './fold.ts'
import { accepted, findings, type Identifier, type Parsed, type Reason, refused } from './identifier.ts'
import { isAuthorityArea } from './province.ts'
import table from './tables/uscc-types.json' with { type: 'json' }

export interface UsccParts {
  /** Registering department, position 1. */
  readonly deptCode: string
  /** Kind of organisation within the department, position 2. */
  readonly orgTypeCode: string
  /** Area of the registering authority, positions 3-8; 100000 is national. Never updated when the subject moves. */
  readonly divisionCode: string
  /** Positions 9-17 in the stored form of an organisation code, with its hyphen. */
  readonly orgCode: string
  readonly checkDigit: string
}

export type UsccSeed = Omit<UsccParts, 'checkDigit'>

/**
 * 统一社会信用代码, GB 32100-2015. A wrong position 18 is refused; a wrong inner organisation code or an unknown
 * registering area is a warning, because early registrations broke those rules and the code never changes for life.
 */
export const uscc: Identifier<UsccParts, UsccSeed> = {
  code: 'uscc',
  normalise: fold,
  parse: parseUscc,
  format: ({ deptCode, orgTypeCode, divisionCode, orgCode }) =>
    completeUscc(deptCode + orgTypeCode + divisionCode + orgCode.replace('-', '')),
  mask: (value) => value,
}

/** Completes 17 characters with the check character. Throws RangeError on any other body. */
export function completeUscc(body: string): string {
  const check = body.length === 17 ? mod31Weighted(body) : ''
  if (!check) throw new RangeError('A credit code body is 17 characters of the GB 32100 alphabet')
  return body + check
}

/** The organisation code inside a valid credit code. */
export function orgCodeOf(value: string): string {
  return `${value.slice(8, 16)}-${value.slice(16, 17)}`
}

const TYPES = new Set(table.types.map((type) => type.code))

function parseUscc(text: string): Parsed<UsccParts> {
  if (text.length !== 18) return refused('uscc-length', { params: { expected: 18, found: text.length } })
  const expected = mod31Weighted(text.slice(0, 17))
  if (!expected) return refused('uscc-character', { params: { position: foreignPosition(text) } })
  const reasons = findings(typeFault(text), divisionFault(text), checkFault(text, expected))
  if (reasons.length > 0) return { ok: false, reasons }
  return accepted(text, usccParts(text), findings(areaDoubt(text), orgCodeDoubt(text)))
}

function usccParts(text: string): UsccParts {
  return {
    deptCode: text[0]!,
    orgTypeCode: text[1]!,
    divisionCode: text.slice(2, 8),
    orgCode: orgCodeOf(text),
    checkDigit: text[17]!,
  }
}

function typeFault(text: string): Reason | undefined {
  const type = text.slice(0, 2)
  if (TYPES.has(type)) return undefined
  return { code: 'uscc-type', field: 'orgTypeCode', params: { found: type } }
}

function divisionFault(text: string): Reason | undefined {
  return areDigits(text, 2, 8) ? undefined : { code: 'uscc-division-digits', field: 'divisionCode' }
}

function checkFault(text: string, expected: string): Reason | undefined {
  if (text[17] === expected) return undefined
  return { code: 'uscc-check-digit', field: 'checkDigit', params: { expected } }
}

function areaDoubt(text: string): Reason | undefined {
  const found = text.slice(2, 8)
  return isAuthorityArea(found)
    ? undefined
    : { code: 'uscc-division', field: 'divisionCode', params: { found } }
}

function orgCodeDoubt(text: string): Reason | undefined {
  const expected = mod11Weighted(text.slice(8, 16), GB11714)
  return text[16] === expected ? undefined : { code: 'uscc-org-code', field: 'orgCode', params: { expected } }
}

/** One-based position of the first character outside the alphabet. */
function foreignPosition(text: string): number {
  return [...text].findIndex((char) => !MOD31_ALPHABET.includes(char)) + 1
}
