import { areDigits } from './digits.ts'
import { fold, foldDashes } from './fold.ts'
import {
  accepted,
  findings,
  type Identifier,
  type Parsed,
  type Reason,
  refused,
  within,
} from './identifier.ts'
import { isProvinceCode } from './province.ts'
import table from './tables/item-types.json' with { type: 'json' }
import { uscc } from './uscc.ts'

export interface ItemBaseCodeParts {
  /** `00` national, else the province that added the item. */
  readonly scope: string
  /** Kind of power; see `tables/item-types.json`. */
  readonly itemType: string
  readonly department: string
  readonly mainItem: string
  /** `000` none; with a letter where the item has sub items or is local. */
  readonly subItem: string
}

/** 政务服务事项基本编码, GB/T 39554.1-2020: twelve characters that name one service item in the whole country. */
export const itemBaseCode: Identifier<ItemBaseCodeParts> = {
  code: 'itemBaseCode',
  normalise: fold,
  parse: parseItemBaseCode,
  format: ({ scope, itemType, department, mainItem, subItem }) =>
    scope + itemType + department + mainItem + subItem,
  mask: (value) => value,
}

export interface ItemImplCodeParts {
  /** Credit code of the implementing body. */
  readonly uscc: string
  /** 1 national, 2 province, 3 city, 4 county, 5 township, 6 village. */
  readonly level: string
  readonly itemBaseCode: string
  /** Two digits of a handling item (业务办理项编码, 33 characters); empty in the implementation code itself. */
  readonly handling: string
}

/** 实施编码, GB/T 39554.1-2020: implementing body, level and base code, 31 characters; 33 with a handling item. */
export const itemImplCode: Identifier<ItemImplCodeParts> = {
  code: 'itemImplCode',
  normalise: foldDashes,
  parse: parseItemImplCode,
  format: ({ uscc, level, itemBaseCode, handling }) => uscc + level + itemBaseCode + handling,
  mask: (value) => value,
}

const BASE_SHAPE = /^\d{9}(?:\d{3}|\d{2}[A-Z]|[A-Z]\d{2})$/
const TYPES = new Set(table.types.map((type) => type.code))

function parseItemBaseCode(text: string): Parsed<ItemBaseCodeParts> {
  if (text.length !== 12)
    return refused('item-base-code-length', { params: { expected: 12, found: text.length } })
  if (!BASE_SHAPE.test(text)) return refused('item-base-code-format')
  const parts = {
    scope: text.slice(0, 2),
    itemType: text.slice(2, 4),
    department: text.slice(4, 6),
    mainItem: text.slice(6, 9),
    subItem: text.slice(9),
  }
  const reasons = findings(scopeFault(parts.scope), typeFault(parts.itemType))
  return reasons.length > 0 ? { ok: false, reasons } : accepted(text, parts)
}

function parseItemImplCode(text: string): Parsed<ItemImplCodeParts> {
  if (text.length !== 31 && text.length !== 33) {
    return refused('item-impl-code-length', { params: { expected: 31, found: text.length } })
  }
  const body = uscc.parse(text.slice(0, 18))
  const base = itemBaseCode.parse(text.slice(19, 31))
  const reasons = [
    ...within('uscc', body.ok ? [] : body.reasons),
    ...findings(levelFault(text[18]!), handlingFault(text)),
    ...within('itemBaseCode', base.ok ? [] : base.reasons),
  ]
  if (!body.ok || reasons.length > 0) return { ok: false, reasons }
  const parts = {
    uscc: body.value,
    level: text[18]!,
    itemBaseCode: text.slice(19, 31),
    handling: text.slice(31),
  }
  return accepted(text, parts, within('uscc', body.warnings))
}

function scopeFault(scope: string): Reason | undefined {
  if (scope === '00' || isProvinceCode(scope)) return undefined
  return { code: 'item-base-code-scope', field: 'scope', params: { found: scope } }
}

function typeFault(itemType: string): Reason | undefined {
  if (TYPES.has(itemType)) return undefined
  return { code: 'item-base-code-type', field: 'itemType', params: { found: itemType } }
}

function levelFault(level: string): Reason | undefined {
  if (level >= '1' && level <= '6') return undefined
  return { code: 'item-impl-code-level', field: 'level', params: { found: level } }
}

function handlingFault(text: string): Reason | undefined {
  return areDigits(text, 31) ? undefined : { code: 'item-impl-code-handling', field: 'handling' }
}
