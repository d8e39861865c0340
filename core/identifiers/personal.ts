import { luhn } from './check-digits.ts'
import { citizenId } from './citizen-id.ts'
import { uscc } from './uscc.ts'

/** A personal number in a text: UTF-16 offsets, `end` exclusive, separators included. */
export interface PersonalSpan {
  readonly kind: 'citizenId' | 'bankCard' | 'mobile'
  readonly start: number
  readonly end: number
}

/**
 * Finds citizen numbers (real date, right check digit), bank cards (Luhn, first digit of a bank, no credit code) and
 * mobile numbers, also in full-width digits and in their usual groupings. A number that is part of a longer run of
 * digits is none, nor are the decimals of a measured value. Old citizen numbers of 15 digits carry no check digit and
 * are not looked for.
 */
export function findPersonal(text: string): PersonalSpan[] {
  if (!/[\d０-９]{4}/.test(text)) return []
  let spans: PersonalSpan[] = []
  let plain = withoutUuids(asciiDigits(text))
  for (const finder of FINDERS) {
    const found = claims(plain, finder)
    plain = blanked(plain, found)
    spans = spans.concat(found)
  }
  return spans.sort((a, b) => a.start - b.start)
}

/** Replaces each personal number by its kind in brackets; for logs and for whatever leaves the house. */
export function redact(text: string): string {
  let result = ''
  let from = 0
  for (const { kind, start, end } of findPersonal(text)) {
    result += `${text.slice(from, start)}[${kind}]`
    from = end
  }
  return from === 0 ? text : result + text.slice(from)
}

interface Finder {
  readonly kind: PersonalSpan['kind']
  readonly shape: RegExp
  isNumber(digits: string): boolean
}

/** The first finder that claims a span keeps it. Groupings are fixed shapes, so project codes are not taken for cards. */
const FINDERS: readonly Finder[] = [
  {
    kind: 'citizenId',
    shape: /(?<!\d)\d{6}[ -]?\d{8}[ -]?\d{3}[\dXx](?!\d)/g,
    isNumber: (digits) => citizenId.parse(digits).ok,
  },
  {
    kind: 'bankCard',
    shape: /(?<!\d|\d\.)(?:\d{16,19}|\d{4}([ -])\d{4}\1\d{4}\1\d{4}(?:\1\d{1,3})?|\d{6}[ -]\d{10,13})(?!\d)/g,
    isNumber: isBankCard,
  },
  {
    kind: 'mobile',
    shape: /(?<!\d|\b0\.)(?:(?:00)?86[ -]?)?1[3-9]\d([ -]?)\d{4}\1\d{4}(?!\d)/g,
    isNumber: () => true,
  },
]

// Banks issue under 3 to 6, and in China also under 9 (95588…); numbers that begin otherwise are counters and times.
function isBankCard(digits: string): boolean {
  if (!/^[34569]/.test(digits) || luhn(digits.slice(0, -1)) !== digits.at(-1)) return false
  return !uscc.parse(digits).ok
}

/** A shape that turns out to be no number may cover the start of one, so the search goes on right behind its start. */
function claims(plain: string, { kind, shape, isNumber }: Finder): PersonalSpan[] {
  const spans: PersonalSpan[] = []
  shape.lastIndex = 0
  for (let match = shape.exec(plain); match; match = shape.exec(plain)) {
    if (isNumber(match[0].replace(/[ -]/g, ''))) {
      spans.push({ kind, start: match.index, end: shape.lastIndex })
    } else {
      shape.lastIndex = match.index + 1
    }
  }
  return spans
}

/** Takes claimed spans out of the text at equal length, so that no second finder claims them. */
function blanked(text: string, spans: readonly PersonalSpan[]): string {
  let result = ''
  let from = 0
  for (const { start, end } of spans) {
    result += text.slice(from, start) + '_'.repeat(end - start)
    from = end
  }
  return result + text.slice(from)
}

/** Full-width digits, X and hyphen to ASCII, one code unit for one, so that offsets stay true. */
function asciiDigits(text: string): string {
  return text.replace(/[０-９Ｘｘ－]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
}

/** Event ids are full of digits and belong to nobody; blanked at equal length. */
function withoutUuids(text: string): string {
  return text.replace(UUID, (id) => '_'.repeat(id.length))
}

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi
