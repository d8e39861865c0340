import type { Action } from '#core/rule.ts'

/** Why something was decided: the rule, what it looked at, and the rows of the table that matched. */
export interface DecisionView {
  rule: string
  ruleVersion: number
  app: string
  table: string | null
  tableVersion: string | null
  tableFingerprint: string | null
  hitPolicy: string | null
  inputs: Record<string, unknown>
  outcome: unknown
  matched: { rule: string; index: number; basis: string[] }[]
  /** Per row: the first input that failed, -1 where all passed, -2 where the row was not looked at. */
  trace: readonly number[] | null
  basis: string[]
  at: string
  ref: string
  /** What it set off, by kind. */
  actions: ActionView[]
}

/** What a decision set off, without its expressions. */
export interface ActionView {
  do: Action['do']
  label?: string
  title?: string
  role?: string
  text?: string
  to?: string
  reason?: string
  event?: string
  topic?: string
}
