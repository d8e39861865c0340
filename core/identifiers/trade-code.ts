import { fold } from './fold.ts'
import { accepted, findings, type Identifier, type Parsed, type Reason, refused } from './identifier.ts'
import { isAuthorityArea } from './province.ts'

export interface TradeCodeParts {
  /** One letter; A is construction. The other letters are not confirmed, so none is refused. */
  readonly tradeClass: string
  readonly divisionCode: string
  readonly project: string
  /** Three digits each, empty where the code stops at the project or the tender item. */
  readonly tenderItem: string
  readonly lot: string
}

/** 统一交易标识码 of public-resource trading, 发改办法规〔2018〕1156号: 17, 20 or 23 characters. */
export const tradeCode: Identifier<TradeCodeParts> = {
  code: 'tradeCode',
  normalise: fold,
  parse: parseTradeCode,
  format: ({ tradeClass, divisionCode, project, tenderItem, lot }) =>
    tradeClass + divisionCode + project + tenderItem + lot,
  mask: (value) => value,
}

const SHAPE = /^([A-Z])(\d{6})(\d{10})(?:(\d{3})(\d{3})?)?$/

function parseTradeCode(text: string): Parsed<TradeCodeParts> {
  const found = SHAPE.exec(text)
  if (!found) return refused('trade-code-format')
  const [, tradeClass = '', divisionCode = '', project = '', tenderItem = '', lot = ''] = found
  const parts = { tradeClass, divisionCode, project, tenderItem, lot }
  return accepted(text, parts, findings(areaDoubt(parts.divisionCode)))
}

function areaDoubt(found: string): Reason | undefined {
  if (isAuthorityArea(found)) return undefined
  return { code: 'trade-code-division', field: 'divisionCode', params: { found } }
}
