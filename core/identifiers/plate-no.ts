import { dropped, foldDashes } from './fold.ts'
import { accepted, type Identifier, type Parsed, refused } from './identifier.ts'
import { maskPlate } from './mask.ts'
import { plateProvinces } from './province.ts'

export interface PlateNoParts {
  readonly province: string
  /** Letter of the issuing office. */
  readonly office: string
  readonly number: string
  readonly kind: 'ordinary' | 'special' | 'new-energy-small' | 'new-energy-large'
}

export type PlateNoSeed = Omit<PlateNoParts, 'kind'>

/** 车牌, GA 36: no letters I and O; `normalise` drops the dot painted after the office letter. */
export const plateNo: Identifier<PlateNoParts, PlateNoSeed> = {
  code: 'plateNo',
  normalise: (input) => dropped(foldDashes(input), /[-.\u00B7\u2022\u2027\u30FB]/g),
  parse: parsePlateNo,
  format: ({ province, office, number }) => province + office + number,
  mask: maskPlate,
}

const SHAPE = new RegExp(`^([${plateProvinces()}])([A-HJ-NP-Z])(.{5,6})$`, 'u')

/** New energy has six characters: the letter stands first for small vehicles, last for large ones. */
const KINDS: readonly (readonly [PlateNoParts['kind'], RegExp])[] = [
  ['ordinary', /^[A-HJ-NP-Z0-9]{5}$/],
  ['special', /^[A-HJ-NP-Z0-9]{4}[挂学警港澳]$/],
  ['new-energy-small', /^[A-HJK][A-HJ-NP-Z0-9]\d{4}$/],
  ['new-energy-large', /^\d{5}[A-HJK]$/],
]

function parsePlateNo(text: string): Parsed<PlateNoParts> {
  const found = SHAPE.exec(text)
  if (!found) return refused('plate-no-format')
  const [, province = '', office = '', number = ''] = found
  const kind = KINDS.find(([, shape]) => shape.test(number))?.[0]
  if (!kind) return refused('plate-no-number', { field: 'number' })
  return accepted(text, { province, office, number, kind })
}
