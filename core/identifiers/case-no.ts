import { calendarDate } from './calendar-date.ts'
import { fold } from './fold.ts'
import { accepted, type Identifier, type Parsed, refused, within } from './identifier.ts'
import { itemImplCode } from './item-code.ts'
import { isAuthorityArea } from './province.ts'

export interface CaseNoParts {
  /** What the number hangs on: the implementation code of the item (31), or the division of the office (6). */
  readonly scope: string
  /** `YYYY-MM-DD` */
  readonly receivedOn: string
  /** Five digits after an implementation code, six after a division. */
  readonly sequence: string
}

/**
 * 办件编号, the number printed on an acceptance notice. Provinces differ; two forms are issued here:
 * implementation code + yyMMdd + 5 digits, or `BJ` + division + yyMMdd + 6 digits.
 */
export const caseNo: Identifier<CaseNoParts> = {
  code: 'caseNo',
  normalise: fold,
  parse: (text) => (text.startsWith('BJ') ? parseShort(text) : parseLong(text)),
  format: ({ scope, receivedOn, sequence }) =>
    `${scope.length === 6 ? 'BJ' : ''}${scope}${receivedOn.slice(2).replaceAll('-', '')}${sequence}`,
  mask: (value) => value,
}

function parseShort(text: string): Parsed<CaseNoParts> {
  const found = /^BJ(\d{6})(\d{6})(\d{6})$/.exec(text)
  if (!found) return refused('case-no-format')
  const [, scope = '', day = '', sequence = ''] = found
  if (!isAuthorityArea(scope))
    return refused('case-no-division', { field: 'scope', params: { found: scope } })
  return acceptOn(text, { scope, receivedOn: day, sequence })
}

function parseLong(text: string): Parsed<CaseNoParts> {
  if (!/^.{31}\d{11}$/s.test(text)) return refused('case-no-format')
  const scope = text.slice(0, 31)
  const item = itemImplCode.parse(scope)
  if (!item.ok) return { ok: false, reasons: within('scope', item.reasons) }
  return acceptOn(text, { scope, receivedOn: text.slice(31, 37), sequence: text.slice(37) })
}

function acceptOn(text: string, parts: CaseNoParts): Parsed<CaseNoParts> {
  const receivedOn = calendarDate(`20${parts.receivedOn}`)
  if (!receivedOn) return refused('case-no-date', { field: 'receivedOn' })
  return accepted(text, { ...parts, receivedOn })
}
