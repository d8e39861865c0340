import { plainValue } from '#core/feel/feel-value.ts'
import type { Scope } from '#core/feel/scope.ts'
import type { OutputCell, Outputs } from './compiled-table.ts'
import type { DecisionRefusal } from './decision.ts'

/** Computes output cells, or refuses a value of another type or outside the listed values. */
export function readOutputs(
  cells: readonly OutputCell[],
  scope: Scope,
): { readonly outputs: Outputs } | { readonly refusal: DecisionRefusal } {
  const outputs: Record<string, unknown> = {}
  for (const { output, run, give } of cells) {
    const raw = run(scope)
    const value = give(raw)
    if (value === undefined) return refusal('output-type', output.id, raw)
    if (value !== null && output.values && !output.values.includes(value as never)) {
      return refusal('output-value', output.id, raw)
    }
    outputs[output.id] = value
  }
  return { outputs }
}

function refusal(
  code: 'output-type' | 'output-value',
  column: string,
  raw: unknown,
): { readonly refusal: DecisionRefusal } {
  return { refusal: { code, column, detail: JSON.stringify(plainValue(raw)) } }
}
