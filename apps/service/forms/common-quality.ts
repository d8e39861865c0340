import type { QualityRule } from '#core/app.ts'
import { licensing } from '../laws.ts'

/** Who applies says that it is true, and how the paper is to reach them. */
export const commonQuality: QualityRule[] = [
  {
    code: 'service.form.truth',
    dimension: 'completeness',
    field: 'isTrue',
    holds: 'isTrue',
    otherwise: 'refuse',
    basis: licensing('第三十一条'),
  },
  {
    code: 'service.form.post',
    dimension: 'completeness',
    field: 'postAddress',
    holds: 'delivery != "post" or postAddress != null',
    otherwise: 'refuse',
  },
]

/** A permit for a business names the business. */
export const businessQuality: QualityRule = {
  code: 'service.form.uscc',
  dimension: 'completeness',
  field: 'uscc',
  holds: 'uscc != null',
  otherwise: 'refuse',
}
