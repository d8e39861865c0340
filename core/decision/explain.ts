import { plainValue } from '#core/feel/feel-value.ts'
import type { Values } from '#core/feel/scope.ts'
import type { CompiledRule, CompiledTable } from './compiled-table.ts'
import type { Decision, MatchedRule } from './decision.ts'
import { TableRun } from './table-run.ts'

/** A cell of an explained row; `passed` is null where the test could not be computed. */
export interface ExplainedCell {
  readonly input: string
  readonly text: string
  readonly passed: boolean | null
}

/** A row of an explained decision. */
export interface ExplainedRow {
  readonly rule: string
  /** Position in the table, from 0. */
  readonly index: number
  readonly matched: boolean
  readonly cells: readonly ExplainedCell[]
  readonly outputs: readonly { readonly output: string; readonly text: string; readonly value?: unknown }[]
  readonly basis: readonly string[]
  readonly note?: string
}

/** A decision as a page shows it: what came in, the rows with each cell passed or failed, what came out. */
export interface Explanation {
  readonly table: string
  readonly version: string
  /** Word key. */
  readonly name: string
  readonly hitPolicy: string
  readonly inputs: readonly { readonly input: string; readonly expression: string; readonly value: unknown }[]
  readonly rows: readonly ExplainedRow[]
  readonly outcome: Decision['outcome']
  readonly refusal?: Decision['refusal']
}

/**
 * Explains a decision of this table for these inputs: the matching rows, the one that counts first, or every
 * row where none matched or `allRows` is asked for. Cells are tested again, since a decision stops at the first
 * failed test of a row.
 */
export function explain(
  compiled: CompiledTable,
  decision: Decision,
  { inputs, allRows = false }: { readonly inputs: Values; readonly allRows?: boolean },
): Explanation {
  const run = readRun(compiled, inputs)
  const { id, version, name, hitPolicy } = compiled.table
  const { outcome, refusal } = decision
  return {
    ...{ table: id, version, name, hitPolicy },
    inputs: compiled.columns.map(({ input }, at) => ({
      input: input.id,
      expression: input.expression,
      value: plainValue(run.values[at]),
    })),
    rows: rowOrder(compiled, decision, allRows).map((index) => explainedRow(run, decision, index)),
    outcome,
    ...(refusal && { refusal }),
  }
}

function readRun(compiled: CompiledTable, inputs: Values): TableRun {
  const run = new TableRun(compiled, inputs)
  try {
    run.readInputs()
  } catch {
    // The refusal of the decision names the input that cannot be computed; the page shows it as empty.
  }
  return run
}

function rowOrder({ rules }: CompiledTable, { matched }: Decision, allRows: boolean): number[] {
  const first = matched.map(({ index }) => index)
  if (first.length > 0 && !allRows) return first
  return [...first, ...rules.keys().filter((index) => !first.includes(index))]
}

function explainedRow(run: TableRun, { matched }: Decision, index: number): ExplainedRow {
  const compiled = run.compiled.rules[index]!
  const { rule } = compiled
  const match = matched.find((each) => each.index === index)
  return {
    ...{ rule: rule.id, index, matched: match !== undefined },
    cells: rule.when.map((text, at) => ({
      input: run.compiled.table.inputs[at]!.id,
      text,
      passed: passedCell(run, compiled, at),
    })),
    outputs: explainedOutputs(compiled, match),
    basis: rule.basis ?? [],
    ...(rule.note !== undefined && { note: rule.note }),
  }
}

function passedCell(run: TableRun, { tests }: CompiledRule, at: number): boolean | null {
  if (at >= run.values.length) return null
  try {
    return tests[at]!(run.values[at], run.scope)
  } catch {
    return null
  }
}

function explainedOutputs(
  { rule, cells }: CompiledRule,
  match: MatchedRule | undefined,
): ExplainedRow['outputs'] {
  return cells.map(({ output }, at) => ({
    output: output.id,
    text: rule.then[at]!,
    ...(match && { value: match.outputs[output.id] }),
  }))
}
