import { GB11714, mod11Weighted } from './check-digits.ts'
import { foldDashes } from './fold.ts'
import { accepted, type Identifier, type Parsed, refused } from './identifier.ts'

export interface OrgCodeParts {
  readonly body: string
  readonly checkDigit: string
}

/** 组织机构代码, GB 11714-1997: eight characters and a check character, stored with the hyphen, accepted without. */
export const orgCode: Identifier<OrgCodeParts, Pick<OrgCodeParts, 'body'>> = {
  code: 'orgCode',
  normalise: (input) => hyphenated(foldDashes(input)),
  parse: parseOrgCode,
  format: ({ body }) => completeOrgCode(body),
  mask: (value) => value,
}

/** Completes an eight-character body with its check character. Throws RangeError on a body outside the alphabet. */
export function completeOrgCode(body: string): string {
  const check = mod11Weighted(body, GB11714)
  if (!check) throw new RangeError('An organisation code body is eight characters of 0-9 and A-Z')
  return `${body}-${check}`
}

function parseOrgCode(text: string): Parsed<OrgCodeParts> {
  const value = hyphenated(text)
  if (value.length !== 10 || value[8] !== '-') return refused('org-code-length')
  const body = value.slice(0, 8)
  const expected = mod11Weighted(body, GB11714)
  if (!expected) return refused('org-code-character')
  const found = value[9]!
  if (found !== expected)
    return refused('org-code-check-digit', { field: 'checkDigit', params: { expected } })
  return accepted(value, { body, checkDigit: found })
}

function hyphenated(text: string): string {
  return text.length === 9 && !text.includes('-') ? `${text.slice(0, 8)}-${text[8]}` : text
}
