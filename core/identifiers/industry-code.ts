import { fold } from './fold.ts'
import { accepted, type Identifier, type Parsed, refused } from './identifier.ts'
import table from './tables/industry-sections.json' with { type: 'json' }

export interface IndustryCodeParts {
  readonly level: 'section' | 'division' | 'group' | 'class'
  /** One letter, A to T, always derived from the division. */
  readonly section: string
  /** Two to four digits; empty for a section. */
  readonly digits: string
}

/**
 * 国民经济行业分类, GB/T 4754-2017. `C3911` and `3911` are the same class: the digits are stored, the letter is derived,
 * and a letter that does not fit its division is refused. Groups and classes are not looked up.
 */
export const industryCode: Identifier<IndustryCodeParts, Pick<IndustryCodeParts, 'section' | 'digits'>> = {
  code: 'industryCode',
  normalise: fold,
  parse: parseIndustryCode,
  format: ({ section, digits }) => digits || section,
  mask: (value) => value,
}

const LEVELS = ['section', 'section', 'division', 'group', 'class'] as const

function parseIndustryCode(text: string): Parsed<IndustryCodeParts> {
  if (!/^(?:[A-Z]|[A-Z]?\d{2,4})$/.test(text)) return refused('industry-code-format')
  const letter = /^[A-Z]/.exec(text)?.[0]
  const digits = letter ? text.slice(1) : text
  const section = digits ? sectionOf(digits) : letter
  if (!table.sections.some(({ code }) => code === section)) return refused('industry-code-division')
  if (letter && letter !== section) return refused('industry-code-section', { field: 'section' })
  return accepted(digits || section!, { level: LEVELS[digits.length]!, section: section!, digits })
}

function sectionOf(digits: string): string | undefined {
  const division = Number(digits.slice(0, 2))
  return table.sections.find(({ from, to }) => division >= from && division <= to)?.code
}
