import type { Grain } from './rule.ts'

/**
 * A number that is kept up to date with every record: count, sum, average, rate, distinct or percentile,
 * by dimensions and by day, month and year of a date field. A corrected record takes its old share out again.
 * `of`, `when` and `share` are FEEL expressions over the record's fields (`received` is the day it was taken in).
 */
export interface Indicator {
  id: string
  version: number
  on: string
  measure: 'count' | 'sum' | 'average' | 'rate' | 'distinct' | 'percentile'
  /** sum, average, percentile: the number; distinct: the member. */
  of?: string
  /** Which records count at all. */
  when?: string
  /** rate: which of the counted records fulfil it. */
  share?: string
  by?: string[]
  date: string
  grains: Grain[]
  unit: string
  percentiles?: number[]
  /**
   * Whether it counts persons, so that small groups are withheld from the public. It goes without saying of a type that is
   * about persons only, and of one that may be and is never published; another says so itself. Counts of records that are
   * each published need it not.
   */
  persons?: boolean
}

/** Where the numbers of one cell stand. */
export type CellPlace = Pick<CellDelta, 'indicator' | 'grain' | 'period' | 'dims' | 'bucket'>

/** What a cell holds: `n` records, `total` units. */
export type CellSum = Pick<CellDelta, 'n' | 'total'>

/** A change to one cell: `n` records, `total` units; `bucket` separates a rate's two sides and a percentile's classes. */
export interface CellDelta {
  indicator: string
  grain: Grain
  period: string
  dims: string
  bucket: number
  n: number
  total: number
}

/** A change to the set behind a distinct count. */
export interface MemberDelta {
  indicator: string
  grain: Grain
  period: string
  dims: string
  member: string
  n: number
}
