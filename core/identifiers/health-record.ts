import { areDigits } from './digits.ts'
import { fold } from './fold.ts'
import { accepted, type Identifier, type Parsed, refused } from './identifier.ts'
import { maskAllButLastFour } from './mask.ts'
import { isProvinceCode } from './province.ts'

export interface HealthRecordNoParts {
  readonly divisionCode: string
  readonly town: string
  readonly village: string
  readonly sequence: string
}

/** 居民健康档案编号: 17 digits, division, town, village and a sequence of five. */
export const healthRecordNo: Identifier<HealthRecordNoParts> = {
  code: 'healthRecordNo',
  normalise: fold,
  parse: parseHealthRecordNo,
  format: ({ divisionCode, town, village, sequence }) => divisionCode + town + village + sequence,
  mask: maskAllButLastFour,
}

function parseHealthRecordNo(text: string): Parsed<HealthRecordNoParts> {
  if (text.length !== 17 || !areDigits(text)) return refused('health-record-no-format')
  if (!isProvinceCode(text.slice(0, 2)))
    return refused('health-record-no-division', { field: 'divisionCode' })
  return accepted(text, {
    divisionCode: text.slice(0, 6),
    town: text.slice(6, 9),
    village: text.slice(9, 12),
    sequence: text.slice(12),
  })
}
