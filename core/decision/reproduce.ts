import type { CompileOptions } from '#core/feel/compile.ts'
import { plainValue } from '#core/feel/feel-value.ts'
import type { Values } from '#core/feel/scope.ts'
import { canonicalJson } from './canonical-json.ts'
import type { CompiledTable } from './compiled-table.ts'
import { compileTable, decide } from './decide.ts'
import type { Decision } from './decision.ts'
import type { DecisionTable } from './decision-table.ts'

/** Everything needed to make a decision again, as JSON. */
export interface DecisionBundle {
  readonly table: string
  readonly version: string
  /** The canonical text of the table: what is hashed to name the exact rules, and enough to run them again. */
  readonly tableText: string
  /** Only the inputs that the table reads. */
  readonly inputs: Values
  readonly outcome: Decision['outcome']
  readonly matched: readonly string[]
  readonly refusal?: Decision['refusal']
}

/** Bundles a decision with the rules and inputs it was made from; host functions are not kept. */
export function bundleDecision(compiled: CompiledTable, inputs: Values, decision: Decision): DecisionBundle {
  const { table, version, outcome, refusal } = decision
  const read = compiled.reads.filter((name) => typeof inputs[name] !== 'function')
  return {
    table,
    version,
    tableText: canonicalJson(compiled.table),
    inputs: Object.fromEntries(read.map((name) => [name, plainValue(inputs[name])])),
    outcome,
    matched: decision.matched.map(({ rule }) => rule),
    ...(refusal && { refusal }),
  }
}

/**
 * Whether `table` is the one in the bundle and decides again the same from the bundle's inputs.
 * Host functions the rules call must be handed in as they were.
 */
export function reproduces(
  bundle: DecisionBundle,
  table: DecisionTable,
  options: CompileOptions = {},
): boolean {
  if (canonicalJson(table) !== bundle.tableText) return false
  const compiled = compileTable(table, options)
  if ('faults' in compiled) return false
  const again = bundleDecision(compiled, bundle.inputs, decide(compiled, bundle.inputs))
  return canonicalJson(again) === canonicalJson(bundle)
}
