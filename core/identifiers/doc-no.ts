import { fold } from './fold.ts'
import { accepted, type Identifier, type Parsed, refused } from './identifier.ts'
import table from './tables/document-issuers.json' with { type: 'json' }

export interface DocNoParts {
  /** 机关代字, the short name of issuer and kind. */
  readonly prefix: string
  readonly year: string
  readonly number: string
  /** Who uses this prefix, where the table knows it. */
  readonly issuer: string | undefined
}

export type DocNoSeed = Pick<DocNoParts, 'prefix' | 'year' | 'number'>

/**
 * 发文字号, GB/T 9704-2012: prefix, year in hexagonal brackets, number without leading zero or 第. `normalise` mends the
 * brackets, so `国发[2015]40号` is refused as written and readable as imported.
 */
export const docNo: Identifier<DocNoParts, DocNoSeed> = {
  code: 'docNo',
  normalise: normaliseDocNo,
  parse: parseDocNo,
  format: ({ prefix, year, number }) => `${prefix}〔${year}〕${number}号`,
  mask: (value) => value,
}

/** Mends width, spaces and the brackets around the year; other parentheses become full-width, as they are printed. */
export function normaliseDocNo(input: string): string {
  return fold(input)
    .replace(/[[({【〔](\d{4}|\d{2})[\])}】〕](?=第?\d+号$)/, '〔$1〕')
    .replaceAll('(', '（')
    .replaceAll(')', '）')
}

const SHAPE = /^([\u4e00-\u9fa5A-Za-z（）()]+)〔((?:19|20)\d{2})〕([1-9]\d*)号$/

function parseDocNo(text: string): Parsed<DocNoParts> {
  const found = SHAPE.exec(text)
  if (!found) return refused(faultOf(text))
  const [, prefix = '', year = '', number = ''] = found
  return accepted(text, { prefix, year, number, issuer: issuerOf(prefix) })
}

/** Tells the usual slips apart, so that the officer reads what to mend. */
function faultOf(text: string): string {
  if (!/〔[^〕]*〕/.test(text)) return 'doc-no-brackets'
  if (!/〔(?:19|20)\d{2}〕/.test(text)) return 'doc-no-year'
  return /〕[1-9]\d*号$/.test(text) ? 'doc-no-prefix' : 'doc-no-number'
}

/** The table lists longer prefixes before the shorter ones they begin with. */
function issuerOf(prefix: string): string | undefined {
  return table.prefixes.find((row) => prefix.startsWith(row.prefix))?.issuer
}
