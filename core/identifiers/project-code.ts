import { iso7064Mod11_10 } from './check-digits.ts'
import { foldDashes } from './fold.ts'
import { accepted, findings, type Identifier, type Parsed, type Reason, refused } from './identifier.ts'
import { isAuthorityArea } from './province.ts'
import table from './tables/project-types.json' with { type: 'json' }

export interface ProjectCodeParts {
  /** `legacy` codes, 2016 to 2020, begin with the full year, hold an industry division and have no check digit. */
  readonly scheme: 'current' | 'legacy'
  /** Four digits: `YYMM`, or the year of a legacy code. */
  readonly coded: string
  readonly divisionCode: string
  /** Guiding central department; 89 where none is determined. In a legacy code the industry division. */
  readonly department: string
  readonly projectType: string
  /** Five random digits, or the six-digit sequence of a legacy code. */
  readonly sequence: string
}

/**
 * 投资项目代码, GB/T 40058-2021 and 发改投资〔2020〕1439号. A legacy year (2015-2020) never ends in a month, and the
 * current scheme begins with November 2020, written 2011; so the first segment alone tells the two apart.
 */
export const projectCode: Identifier<ProjectCodeParts> = {
  code: 'projectCode',
  normalise: (input) => hyphenated(foldDashes(input)),
  parse: parseProjectCode,
  format: formatProjectCode,
  mask: (value) => value,
}

/** Completes `YYMM-DDDDDD-CC-TT-RRRRR` with its check digit. Throws RangeError on any other body. */
export function completeProjectCode(body: string): string {
  if (!/^\d{4}-\d{6}-\d\d-\d\d-\d{5}$/.test(body)) {
    throw new RangeError('A project code body is YYMM-DDDDDD-CC-TT-RRRRR')
  }
  return body + iso7064Mod11_10(body.replaceAll('-', ''))
}

const SHAPE = /^(\d{4})-(\d{6})-(\d{2})-(\d{2})-(\d{6})$/
const TYPES = new Set(table.types.map((type) => type.code))

function parseProjectCode(text: string): Parsed<ProjectCodeParts> {
  const found = SHAPE.exec(text)
  if (!found) return refused('project-code-format')
  const [, coded = '', divisionCode = '', department = '', projectType = '', last = ''] = found
  const shared = { coded, divisionCode, department, projectType }
  if (isLegacyYear(coded)) return acceptLegacy(text, { scheme: 'legacy', ...shared, sequence: last })
  const reasons = findings(monthFault(coded), checkFault(text))
  if (reasons.length > 0) return { ok: false, reasons }
  const parts: ProjectCodeParts = { scheme: 'current', ...shared, sequence: last.slice(0, 5) }
  return accepted(text, parts, findings(areaDoubt(parts), typeDoubt(parts)))
}

function formatProjectCode(parts: ProjectCodeParts): string {
  const { scheme, coded, divisionCode, department, projectType, sequence } = parts
  const body = [coded, divisionCode, department, projectType, sequence].join('-')
  return scheme === 'legacy' ? body : completeProjectCode(body)
}

function acceptLegacy(text: string, parts: ProjectCodeParts): Parsed<ProjectCodeParts> {
  return accepted(text, parts, findings({ code: 'project-code-legacy' }, areaDoubt(parts)))
}

function isLegacyYear(coded: string): boolean {
  const year = Number(coded)
  const isMonth = year % 100 >= 1 && year % 100 <= 12
  return !isMonth && year >= table.legacyFirstYear && year <= table.legacyLastYear
}

function monthFault(coded: string): Reason | undefined {
  const month = Number(coded.slice(2))
  if (month < 1 || month > 12) return { code: 'project-code-month', field: 'coded', params: { found: month } }
  return coded < table.firstMonth ? { code: 'project-code-before-scheme', field: 'coded' } : undefined
}

function checkFault(text: string): Reason | undefined {
  const expected = iso7064Mod11_10(text.slice(0, -1).replaceAll('-', ''))
  if (text.at(-1) === expected) return undefined
  return { code: 'project-code-check-digit', field: 'checkDigit', params: { expected } }
}

function areaDoubt({ divisionCode }: ProjectCodeParts): Reason | undefined {
  if (isAuthorityArea(divisionCode)) return undefined
  return { code: 'project-code-division', field: 'divisionCode', params: { found: divisionCode } }
}

// Classified projects are said to use further values, so an unknown one is not refused.
function typeDoubt({ projectType }: ProjectCodeParts): Reason | undefined {
  if (TYPES.has(projectType)) return undefined
  return { code: 'project-code-type', field: 'projectType', params: { found: projectType } }
}

function hyphenated(text: string): string {
  const digits = /^(\d{4})(\d{6})(\d{2})(\d{2})(\d{6})$/.exec(text)
  return digits ? digits.slice(1).join('-') : text
}
