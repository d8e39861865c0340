import { luhn } from '../identifiers/check-digits.ts'
import { citizenId, completeCitizenId } from '../identifiers/citizen-id.ts'
import { uscc } from '../identifiers/uscc.ts'
import prefixes from './card-prefixes.json' with { type: 'json' }
import { type DigitGroup, digitRuns } from './digit-runs.ts'

export type NumberKind = 'citizenId' | 'oldCitizenId' | 'bankCard' | 'mobile'

/** A person's number in a text: UTF-16 offsets, `end` exclusive, separators included. */
export interface NumberSpan {
  readonly kind: NumberKind
  readonly start: number
  readonly end: number
}

/**
 * The numbers of persons in a text that is about to be published: citizen numbers of 18 digits (right check digit, real
 * date, a province) and of 15 (real date, a province: they carry no check digit, so an old registration number that reads
 * like one is a finding, which a person then looks at), bank cards (length and beginning of an issuer, Luhn) and mobile
 * numbers; plain, full-width, spaced or dashed. A part of a longer group of digits is none, nor is a decimal fraction,
 * an amount with its unit or the serial of a document.
 *
 * `redact` (core/identifiers/personal.ts) asks less: what leaves in a log may lose a number too many, never a code of 15.
 */
export function findNumbers(text: string): NumberSpan[] {
  return digitRuns(text, SHORTEST).flatMap((groups) => spansIn(groups, text))
}

const SHORTEST = 11
const LONGEST = 19

function spansIn(groups: DigitGroup[], text: string): NumberSpan[] {
  const spans: NumberSpan[] = []
  for (let from = 0; from < groups.length; from++) {
    if (isApart(groups[from]) && isApart(groups[from - 1])) continue
    const found = spanFrom(groups, from, text)
    if (!found) continue
    spans.push(found.span)
    from = found.last
  }
  return spans
}

/** The longest number that begins with this group, so that a card is not taken for the mobile number within it. */
function spanFrom(
  groups: DigitGroup[],
  from: number,
  text: string,
): { span: NumberSpan; last: number } | null {
  let last = from
  let length = groups[from]!.digits.length
  while (last + 1 < groups.length && length + groups[last + 1]!.digits.length <= LONGEST)
    length += groups[++last]!.digits.length
  for (; last >= from; last--) {
    const kind = kindOf({ groups, from, last, text })
    if (kind) return { span: { kind, start: groups[from]!.start, end: groups[last]!.end }, last }
  }
  return null
}

interface Candidate {
  groups: DigitGroup[]
  from: number
  last: number
  text: string
}

function kindOf(candidate: Candidate): NumberKind | null {
  const { groups, from, last } = candidate
  const taken = groups.slice(from, last + 1)
  const digits = taken.map((group) => group.digits).join('')
  if (digits.length < SHORTEST || digits.length > LONGEST) return null
  if (digits.length === 18 && citizenId.parse(digits).ok) return 'citizenId'
  const shape = isSpelled(candidate) ? 'spelled' : taken.map((group) => group.digits.length).join('-')
  if (isOldCitizenId(digits, shape)) return 'oldCitizenId'
  if (isPartOfNumber(candidate)) return null
  if (isBankCard(digits, shape)) return 'bankCard'
  return isMobile(digits, shape) && !isCounted(candidate) ? 'mobile' : null
}

function isApart(group: DigitGroup | undefined): boolean {
  return group?.digits.length === 1
}

/** Every digit apart: only where all that stand so are the number, else any table of small counts would hold one. */
function isSpelled({ groups, from, last }: Candidate): boolean {
  return last > from && !isApart(groups[last + 1]) && groups.slice(from, last + 1).every(isApart)
}

/** GB 11643-1989: county, two digits of the year, month, day, serial. People who have one were born before 2000. */
function isOldCitizenId(digits: string, shape: string): boolean {
  if (digits.length !== 15 || !OLD_SHAPES.has(shape) || digits.endsWith('X')) return false
  return citizenId.parse(completeCitizenId(`${digits.slice(0, 6)}19${digits.slice(6)}`)).ok
}

const OLD_SHAPES = new Set(['15', '6-6-3', 'spelled'])
const CARD_SHAPE = /^(?:1[6-9]|4-4-4-4(?:-[123])?|6-1[0-3]|spelled)$/
const MOBILE_SHAPE = /^(?:11|13|15|3-4-4|3-3-5|4-4-3|2-11|4-11|2-3-4-4|4-3-4-4|spelled)$/

/** Any number of 18 characters with a credit code's check digit is an organisation's. */
function isBankCard(digits: string, shape: string): boolean {
  if (!CARD_SHAPE.test(shape) || digits.endsWith('X')) return false
  const isIssued = prefixes.some(
    ({ prefix, lengths }) => digits.startsWith(prefix) && lengths.includes(digits.length),
  )
  return isIssued && luhn(digits.slice(0, -1)) === digits.at(-1) && !uscc.parse(digits).ok
}

function isMobile(digits: string, shape: string): boolean {
  return MOBILE_SHAPE.test(shape) && /^(?:(?:00)?86)?1[3-9]\d{9}$/.test(digits)
}

/** A decimal fraction, or the whole part of one: a point with a digit on its other side. */
function isPartOfNumber({ groups, from, last, text }: Candidate): boolean {
  const { start } = groups[from]!
  const { end } = groups[last]!
  return (
    /\d[.．]$/.test(text.slice(Math.max(0, start - 2), start)) || /^[.．]\d/.test(text.slice(end, end + 2))
  )
}

/** An amount with its unit, or the serial of a document: 13800138000元, ¥13800138000, 第13800138000号, 〔2024〕13800138000号. */
function isCounted({ groups, from, last, text }: Candidate): boolean {
  const { start } = groups[from]!
  const { end } = groups[last]!
  const before = text.slice(Math.max(0, start - 2), start)
  return /[¥￥第〕]\s?$/.test(before) || /^\s?(?:元|万|亿|千|吨|亩|美元|[%％])/.test(text.slice(end, end + 3))
}
