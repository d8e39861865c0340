import { failureOf } from '#core/feel/feel-failure.ts'
import type { Values } from '#core/feel/scope.ts'
import type { CompiledTable } from './compiled-table.ts'
import type { Decision, DecisionRefusal } from './decision.ts'
import { readOutputs } from './read-outputs.ts'
import { isList, type Settlement, settle, settleNothing } from './settle.ts'
import { TableRun } from './table-run.ts'

export { compileTable } from './compile-table.ts'
export type { CompiledTable } from './compiled-table.ts'

/**
 * Decides: the outcome of a compiled table for these inputs, with the rules that matched and, per rule, the
 * test that failed. The same inputs always give the same decision; nothing is thrown for bad ones.
 * @param inputs JSON by name, as the input expressions read it; pure functions may be among them.
 */
export function decide(compiled: CompiledTable, inputs: Values): Decision {
  const run = new TableRun(compiled, inputs)
  try {
    const refusal = run.readInputs() ?? run.matchRules()
    return decision(run, refusal ? refused(run, refusal) : settlement(run))
  } catch (error) {
    const { code, message } = failureOf(error)
    return decision(run, refused(run, { code, detail: message, ...run.place }))
  }
}

function decision({ compiled: { table }, trace }: TableRun, settled: Settlement): Decision {
  const { id, version, hitPolicy, aggregation } = table
  const { outcome, matched, refusal } = settled
  const made = { table: id, version, hitPolicy, outcome, matched, trace }
  if (!aggregation && !refusal) return made
  return { ...made, ...(aggregation && { aggregation }), ...(refusal && { refusal }) }
}

function refused({ matched }: TableRun, refusal: DecisionRefusal): Settlement {
  return { outcome: null, matched, refusal }
}

function settlement(run: TableRun): Settlement {
  const { compiled, matched } = run
  if (matched.length > 0) return settle(compiled.table, matched)
  if (!compiled.defaults) return settleNothing(compiled.table)
  const read = readOutputs(compiled.defaults, run.scope)
  if ('refusal' in read) return refused(run, read.refusal)
  return { outcome: givesList(compiled) ? [read.outputs] : read.outputs, matched }
}

function givesList({ table }: CompiledTable): boolean {
  return isList(table.hitPolicy) && !table.aggregation
}
