import type { QualityRule } from '#core/app.ts'

/** What must hold of a power: nothing may be done without an article, and a power that ended says when. */
export const powerQuality: QualityRule[] = [
  {
    code: 'service.power.basis',
    dimension: 'completeness',
    field: 'basis',
    holds: 'count(basis) > 0',
    otherwise: 'refuse',
    basis: '优化营商环境条例#第三十五条',
  },
  {
    code: 'service.power.cited',
    dimension: 'conformity',
    field: 'basis',
    holds: 'every one in basis satisfies contains(one, "#")',
    otherwise: 'warn',
  },
  {
    code: 'service.power.duties',
    dimension: 'completeness',
    field: 'duties',
    holds: 'duties != null and count(duties) > 0',
    otherwise: 'warn',
  },
  {
    code: 'service.power.ended',
    dimension: 'completeness',
    field: 'validTo',
    holds: 'status != "cancelled" or validTo != null',
    otherwise: 'refuse',
  },
  {
    code: 'service.power.end',
    dimension: 'consistency',
    field: 'validTo',
    holds: 'validTo = null or validTo >= validFrom',
    otherwise: 'refuse',
  },
  {
    code: 'service.power.impl',
    dimension: 'consistency',
    field: 'implCode',
    holds: 'implCode = null or substring(implCode, 22, 2) = powerType',
    otherwise: 'warn',
  },
]
