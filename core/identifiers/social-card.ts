import { fold } from './fold.ts'
import { accepted, type Identifier, type Parsed, refused } from './identifier.ts'
import { maskAllButLastFour } from './mask.ts'

export interface SocialCardNoParts {
  readonly number: string
}

/** 社会保障卡号: nine characters, the first may be a letter. Unique only beside the issuing place's division code. */
export const socialCardNo: Identifier<SocialCardNoParts> = {
  code: 'socialCardNo',
  normalise: fold,
  parse: parseSocialCardNo,
  format: ({ number }) => number,
  mask: maskAllButLastFour,
}

function parseSocialCardNo(text: string): Parsed<SocialCardNoParts> {
  return /^[0-9A-Z]\d{8}$/.test(text) ? accepted(text, { number: text }) : refused('social-card-no-format')
}
