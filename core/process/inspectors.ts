import Type from 'typebox'
import type { QualityRule } from '../quality.ts'

/** Who looked into a matter on the spot, by their names. */
export const inspectors = Type.Array(Type.String({ minLength: 1, maxLength: 50 }), {
  minItems: 1,
  maxItems: 30,
})

/** Nobody looks into a matter alone, and one name written twice is one person (行政许可法 art. 34, 行政处罚法 art. 42). */
export function twoInspectors(code: string, basis: string): QualityRule {
  return {
    code,
    dimension: 'conformity',
    field: 'inspectors',
    holds: 'count(distinct values(inspectors)) >= 2',
    otherwise: 'refuse',
    basis,
  }
}
