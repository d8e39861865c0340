import type { Outputs } from './compiled-table.ts'
import type { Aggregation, HitPolicy } from './decision-table.ts'

/** Why a table gave no outcome. */
export type DecisionRefusalCode =
  | 'no-match'
  | 'unique-violated'
  | 'any-violated'
  | 'input-type'
  | 'input-value'
  | 'output-type'
  | 'output-value'
  | 'not-computable'
  | 'too-much-work'

/** The refusal of a decision, with the place it came from. */
export interface DecisionRefusal {
  readonly code: DecisionRefusalCode
  readonly rule?: string
  /** Input or output id. */
  readonly column?: string
  readonly detail?: string
}

/** A rule that matched. */
export interface MatchedRule {
  readonly rule: string
  /** Position in the table, from 0. */
  readonly index: number
  readonly outputs: Outputs
  readonly basis: readonly string[]
}

/** In a trace: all tests of the rule passed. */
export const passedAll = -1
/** In a trace: the rule was not looked at, because an earlier one had decided. */
export const notReached = -2

/** What a table decided, as JSON. */
export interface Decision {
  readonly table: string
  readonly version: string
  readonly hitPolicy: HitPolicy
  readonly aggregation?: Aggregation
  /**
   * Outputs by id for UNIQUE, FIRST, ANY, PRIORITY and aggregations, a list of them for the other policies,
   * null with a refusal.
   */
  readonly outcome: Outputs | readonly Outputs[] | null
  /** Matching rules, the one that counts first; empty where defaults were taken. */
  readonly matched: readonly MatchedRule[]
  /** Per rule the position of the first input whose test failed, or `passedAll`, or `notReached`. */
  readonly trace: readonly number[]
  readonly refusal?: DecisionRefusal
}
