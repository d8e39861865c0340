import { areDigits } from './digits.ts'
import { fold } from './fold.ts'
import { accepted, findings, type Identifier, type Parsed, type Reason, refused } from './identifier.ts'
import { isProvinceCode } from './province.ts'

export interface DivisionCodeParts {
  readonly level: DivisionLevel
  /** Two digits each; `00` where the code stops above that level. */
  readonly province: string
  readonly city: string
  readonly county: string
  /** Three digits each; empty where the code is shorter. */
  readonly town: string
  readonly village: string
}

export type DivisionCodeSeed = Omit<DivisionCodeParts, 'level'>

export type DivisionLevel = 'province' | 'city' | 'county' | 'town' | 'village'

/**
 * 行政区划代码: six digits of GB/T 2260, nine with the town of GB/T 10114, twelve with the village of the statistical
 * code. Only the structure is judged; whether a code existed on a day is a question for the dated list of divisions.
 */
export const divisionCode: Identifier<DivisionCodeParts, DivisionCodeSeed> = {
  code: 'divisionCode',
  normalise: fold,
  parse: parseDivisionCode,
  format: ({ province, city, county, town, village }) => province + city + county + town + village,
  mask: (value) => value,
}

/** The divisions above a valid code, nearest first: `330106` gives `330100`, `330000`. */
export function divisionsAbove(value: string): string[] {
  const county = value.slice(0, 6)
  const chain = [value.slice(0, 9), county, `${value.slice(0, 4)}00`, `${value.slice(0, 2)}0000`]
  const own = withoutTail(value)
  const above = chain.map(withoutTail).filter((code) => code.length < own.length)
  return [...new Set(above)].map((code) => code.padEnd(6, '0'))
}

function parseDivisionCode(text: string): Parsed<DivisionCodeParts> {
  if (text.length !== 6 && text.length !== 9 && text.length !== 12) return refused('division-code-length')
  if (!areDigits(text)) return refused('division-code-digits')
  const parts = divisionParts(text)
  const reasons = findings(provinceFault(parts), cityFault(parts), gapFault(parts))
  if (reasons.length > 0) return { ok: false, reasons }
  return accepted(text, parts, findings(townDoubt(parts)))
}

function divisionParts(text: string): DivisionCodeParts {
  return {
    level: LEVELS[withoutTail(text).length] ?? 'province',
    province: text.slice(0, 2),
    city: text.slice(2, 4),
    county: text.slice(4, 6),
    town: text.slice(6, 9),
    village: text.slice(9, 12),
  }
}

const LEVELS: Readonly<Record<number, DivisionLevel>> = { 4: 'city', 6: 'county', 9: 'town', 12: 'village' }

/** Cuts the levels that are all zeros: `330100` to `3301`. */
function withoutTail(text: string): string {
  for (const end of [9, 6, 4, 2]) {
    if (text.length > end && /[^0]/.test(text.slice(end))) return text
    if (text.length > end) text = text.slice(0, end)
  }
  return text
}

function provinceFault({ province }: DivisionCodeParts): Reason | undefined {
  if (isProvinceCode(province)) return undefined
  return { code: 'division-code-province', field: 'province', params: { found: province } }
}

/** GB/T 2260: 01-20 and 51-70 cities, 21-50 prefectures and leagues, 90 counties directly under the province. */
function cityFault({ city }: DivisionCodeParts): Reason | undefined {
  if (city <= '70' || city === '90') return undefined
  return { code: 'division-code-city', field: 'city', params: { found: city } }
}

/** A level cannot be named below one that is left open; towns may hang directly on a city without counties. */
function gapFault({ city, county, town, village }: DivisionCodeParts): Reason | undefined {
  const isUnderNothing = city === '00' && (county !== '00' || Number(town) > 0)
  const isUnderNoTown = Number(village) > 0 && Number(town) === 0
  return isUnderNothing || isUnderNoTown ? { code: 'division-code-gap' } : undefined
}

/** GB/T 10114: 001-099 streets, 100-199 towns, 200-399 townships, 400-599 others. */
function townDoubt({ town }: DivisionCodeParts): Reason | undefined {
  return town < '600' ? undefined : { code: 'division-code-town', field: 'town', params: { found: town } }
}
