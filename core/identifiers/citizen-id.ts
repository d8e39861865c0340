import { calendarDate } from './calendar-date.ts'
import { GB11643, mod11Weighted } from './check-digits.ts'
import { areDigits } from './digits.ts'
import { fold } from './fold.ts'
import {
  accepted,
  findings,
  type Identifier,
  type ParseContext,
  type Parsed,
  type Reason,
  refused,
} from './identifier.ts'
import { maskCitizenId } from './mask.ts'
import { isProvinceCode } from './province.ts'

export interface CitizenIdParts {
  readonly holder: CitizenIdHolder
  /** Six digits: the county at issue, which may since have been abolished; for a foreigner 9, province, country. */
  readonly addressCode: string
  /** `YYYY-MM-DD` */
  readonly birth: string
  /** Three digits, odd for men. */
  readonly sequence: string
  readonly sex: 'male' | 'female'
}

export type CitizenIdSeed = Pick<CitizenIdParts, 'addressCode' | 'birth' | 'sequence'>

/** `residence-permit` is 港澳台居民居住证; `foreign-resident` is 外国人永久居留身份证, 2023 model. */
export type CitizenIdHolder = 'citizen' | 'residence-permit' | 'foreign-resident'

/**
 * 公民身份号码, GB 11643-1999. A lower-case x is accepted; a first-generation number of 15 digits is accepted with the
 * warning `citizen-id-converted` and its value is the number of 18. No reason ever carries a part of the number.
 */
export const citizenId: Identifier<CitizenIdParts, CitizenIdSeed> = {
  code: 'citizenId',
  normalise: fold,
  parse: parseCitizenId,
  format: ({ addressCode, birth, sequence }) =>
    completeCitizenId(addressCode + birth.replaceAll('-', '') + sequence),
  mask: (value) => maskCitizenId(value),
}

/** Completes 17 digits with the check character. Throws RangeError on any other body. */
export function completeCitizenId(body: string): string {
  const check = areDigits(body) ? mod11Weighted(body, GB11643) : ''
  if (!check) throw new RangeError('A citizen number body is 17 digits')
  return body + check
}

/**
 * Full years on a day, both `YYYY-MM-DD`; a person born on 29 February turns a year older on 1 March of common years.
 * Penal law counts from the day after the birthday, so ask it for the day before.
 */
export function ageOn(birth: string, day: string): number {
  const years = Number(day.slice(0, 4)) - Number(birth.slice(0, 4))
  return day.slice(5) < birth.slice(5) ? years - 1 : years
}

function parseCitizenId(text: string, context?: ParseContext): Parsed<CitizenIdParts> {
  if (text.length === 15 && areDigits(text)) return parseConverted(text, context)
  if (text.length !== 18)
    return refused('citizen-id-length', { params: { expected: 18, found: text.length } })
  const value = text[17] === 'x' ? `${text.slice(0, 17)}X` : text
  if (!areDigits(value, 0, 17) || !/[\dX]/.test(value[17]!)) return refused('citizen-id-character')
  const holder = holderOf(value)
  const birth = birthOf(value)
  if (!holder || !birth) return { ok: false, reasons: findings(addressFault(holder), birthFault(birth)) }
  const reasons = findings(futureFault(birth, context), checkFault(value))
  if (reasons.length > 0) return { ok: false, reasons }
  return accepted(value, citizenIdParts(value, holder, birth), findings(layoutDoubt(holder)))
}

/** First-generation cards: the century is put in after position 6 and the check character appended. */
function parseConverted(old: string, context?: ParseContext): Parsed<CitizenIdParts> {
  const parsed = parseCitizenId(completeCitizenId(`${old.slice(0, 6)}19${old.slice(6)}`), context)
  return parsed.ok ? { ...parsed, warnings: [...parsed.warnings, { code: 'citizen-id-converted' }] } : parsed
}

function citizenIdParts(value: string, holder: CitizenIdHolder, birth: string): CitizenIdParts {
  return {
    holder,
    addressCode: value.slice(0, 6),
    birth,
    sequence: value.slice(14, 17),
    sex: value.charCodeAt(16) % 2 === 1 ? 'male' : 'female',
  }
}

function holderOf(value: string): CitizenIdHolder | undefined {
  if (PERMIT_ADDRESSES.has(value.slice(0, 6))) return 'residence-permit'
  if (isProvinceCode(value.slice(0, 2))) return 'citizen'
  return value[0] === '9' && isProvinceCode(value.slice(1, 3)) ? 'foreign-resident' : undefined
}

const PERMIT_ADDRESSES = new Set(['810000', '820000', '830000'])

/** No register holds anybody born before 1800, and a year such as 0985 is a slip of the hand. */
function birthOf(value: string): string | undefined {
  const year = value.slice(6, 10)
  return year < '1800' ? undefined : calendarDate(value.slice(6, 14))
}

function addressFault(holder: CitizenIdHolder | undefined): Reason | undefined {
  return holder ? undefined : { code: 'citizen-id-province', field: 'addressCode' }
}

function birthFault(birth: string | undefined): Reason | undefined {
  return birth ? undefined : { code: 'citizen-id-birth-date', field: 'birth' }
}

function futureFault(birth: string, context?: ParseContext): Reason | undefined {
  const isFuture = context?.today !== undefined && birth > context.today
  return isFuture ? { code: 'citizen-id-birth-in-future', field: 'birth' } : undefined
}

function checkFault(value: string): Reason | undefined {
  if (mod11Weighted(value.slice(0, 17), GB11643) === value[17]) return undefined
  return { code: 'citizen-id-check-digit', field: 'checkDigit' }
}

// The 2023 layout is known from published descriptions, not from a standard's text.
function layoutDoubt(holder: CitizenIdHolder): Reason | undefined {
  return holder === 'foreign-resident'
    ? { code: 'citizen-id-foreign-layout', field: 'addressCode' }
    : undefined
}
