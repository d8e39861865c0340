import type { CellTest } from '#core/feel/cell-test.ts'
import type { CompileOptions } from '#core/feel/compile.ts'
import type { Scope } from '#core/feel/scope.ts'
import type { DecisionTable, TableInput, TableOutput, TableRule } from './decision-table.ts'

/** The outputs of a rule or a table by output id, as JSON. */
export type Outputs = Readonly<Record<string, unknown>>

/** A compiled input column. */
export interface InputColumn {
  readonly input: TableInput
  readonly read: (scope: Scope) => unknown
  readonly isAllowed: (value: unknown, scope: Scope) => boolean
}

/** A compiled output expression of one output column. */
export interface OutputCell {
  readonly output: TableOutput
  readonly run: (scope: Scope) => unknown
  /** The computed value as the table gives it, undefined where it is of another type. */
  readonly give: (value: unknown) => unknown
  /** Whether it reads no inputs and calls no host function. */
  readonly constant: boolean
}

/** A compiled row. */
export interface CompiledRule {
  readonly rule: TableRule
  readonly tests: readonly CellTest[]
  readonly cells: readonly OutputCell[]
  /** The outputs where they are the same in every run. */
  readonly fixed: Outputs | null
}

/** What a table may know besides its own text, and what it gives. */
export interface TableOptions extends CompileOptions {
  /** Gives outputs as FEEL values, for decisions that read them; otherwise as JSON. */
  readonly feelOutputs?: boolean
}

/** A table ready to decide. Made by `compileTable`. */
export interface CompiledTable {
  readonly table: DecisionTable
  /** Names read from the inputs, host functions apart. */
  readonly reads: readonly string[]
  readonly columns: readonly InputColumn[]
  readonly rules: readonly CompiledRule[]
  /** Outputs for the case that no rule matches; null where no output has a default. */
  readonly defaults: readonly OutputCell[] | null
  readonly options: TableOptions
}
