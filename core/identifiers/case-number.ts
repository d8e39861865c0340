import { fold } from './fold.ts'
import { accepted, type Identifier, type Parsed, refused } from './identifier.ts'
import { courtProvinces } from './province.ts'

export interface CaseNumberParts {
  /** Year the case was received. */
  readonly year: string
  /** 法院代字, e.g. 最高法, 沪01, 京0105, 兵. */
  readonly court: string
  readonly courtLevel: 'supreme' | 'high' | 'intermediate' | 'basic'
  /** 类型代字, e.g. 民初, 行终, 执恢. */
  readonly caseType: string
  readonly number: string
}

export type CaseNumberSeed = Omit<CaseNumberParts, 'courtLevel'>

/** 案号 of the courts, rule of the Supreme People's Court in force since 2016-01-01: `（2016）京0105民初1234号`. */
export const caseNumber: Identifier<CaseNumberParts, CaseNumberSeed> = {
  code: 'caseNumber',
  normalise: (input) => fold(input).replace(/^[(〔[【]((?:19|20)\d{2})[)〕\]】]/, '（$1）'),
  parse: parseCaseNumber,
  format: ({ year, court, caseType, number }) => `（${year}）${court}${caseType}${number}号`,
  mask: (value) => value,
}

const SHAPE = new RegExp(
  `^（((?:19|20)\\d{2})）(最高法|[${courtProvinces()}兵](?:\\d{4}|\\d{2})?)([\\u4e00-\\u9fa5]{1,6})(\\d+)号$`,
)

function parseCaseNumber(text: string): Parsed<CaseNumberParts> {
  const found = SHAPE.exec(text)
  if (!found) return refused(/^（(?:19|20)\d{2}）/.test(text) ? 'case-number-format' : 'case-number-year')
  const [, year = '', court = '', caseType = '', number = ''] = found
  return accepted(text, { year, court, courtLevel: levelOf(court), caseType, number })
}

/** No digits after the province is its high court, two an intermediate court, four a basic court. */
function levelOf(court: string): CaseNumberParts['courtLevel'] {
  if (court === '最高法') return 'supreme'
  if (court.length === 1) return 'high'
  return court.length === 3 ? 'intermediate' : 'basic'
}
