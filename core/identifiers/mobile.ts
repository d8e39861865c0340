import { foldGroups } from './fold.ts'
import { accepted, type Identifier, type Parsed, refused } from './identifier.ts'
import { maskMobile } from './mask.ts'

export interface MobileParts {
  /** Network segment, the first three digits. */
  readonly segment: string
  readonly subscriber: string
}

/** 手机号: eleven digits from 13 to 19; `normalise` drops the country code and grouping. */
export const mobile: Identifier<MobileParts> = {
  code: 'mobile',
  normalise: (input) => foldGroups(input).replace(/^(?:\+|00)?86(?=1\d{10}$)/, ''),
  parse: parseMobile,
  format: ({ segment, subscriber }) => segment + subscriber,
  mask: maskMobile,
}

function parseMobile(text: string): Parsed<MobileParts> {
  if (!/^1[3-9]\d{9}$/.test(text)) return refused('mobile-format')
  return accepted(text, { segment: text.slice(0, 3), subscriber: text.slice(3) })
}
