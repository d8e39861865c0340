import type { QualityRule } from '#core/app.ts'
import { sharedMaterials } from './shared-materials.ts'

const shared = sharedMaterials.map((name) => `"${name}"`).join(', ')

/** What must hold of an item before anybody is sent to apply for it. */
export const itemQuality: QualityRule[] = [
  {
    code: 'service.item.promise',
    dimension: 'consistency',
    field: 'promised',
    holds: 'promised = null or statutory = null or promisedUnit != statutoryUnit or promised <= statutory',
    otherwise: 'refuse',
    basis: '优化营商环境条例#第三十六条',
  },
  {
    code: 'service.item.units',
    dimension: 'conformity',
    field: 'promisedUnit',
    holds: 'promised = null or statutory = null or promisedUnit = statutoryUnit',
    otherwise: 'warn',
  },
  {
    code: 'service.item.basis',
    dimension: 'completeness',
    field: 'basis',
    holds: 'count(basis) > 0',
    otherwise: 'refuse',
    basis: '优化营商环境条例#第三十五条',
  },
  {
    code: 'service.item.licence',
    dimension: 'conformity',
    field: 'basis',
    holds: 'powerType != "01" or (some one in basis satisfies contains(one, "#"))',
    otherwise: 'refuse',
    basis: '优化营商环境条例#第三十五条',
  },
  {
    code: 'service.item.shared',
    dimension: 'conformity',
    field: 'materials',
    holds: `materials = null or (every one in materials satisfies not(one in (${shared})))`,
    otherwise: 'refuse',
    basis: '优化营商环境条例#第四十四条',
  },
  {
    code: 'service.item.end',
    dimension: 'consistency',
    field: 'validTo',
    holds: 'validTo = null or validTo >= validFrom',
    otherwise: 'refuse',
  },
  {
    code: 'service.item.materials',
    dimension: 'consistency',
    field: 'networkCount',
    holds: 'networkCount = null or materialCount = null or networkCount <= materialCount',
    otherwise: 'refuse',
  },
  {
    code: 'service.item.visits',
    dimension: 'conformity',
    field: 'visits',
    holds: 'visits = null or visits <= limits.mostVisits',
    otherwise: 'warn',
    basis: '国办发〔2018〕45号',
  },
  {
    code: 'service.item.english',
    dimension: 'completeness',
    field: 'nameEn',
    holds: 'nameEn != null',
    otherwise: 'warn',
  },
]
