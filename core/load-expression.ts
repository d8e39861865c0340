import { functionNames } from './expression-scope.ts'
import type { Faults } from './faults.ts'
import { type CompiledExpression, compileExpression } from './feel/compile.ts'

export type Expression = CompiledExpression

/** Tells the compiler the names of the date functions; some have spaces. */
export const functionShape = Object.fromEntries(functionNames.map((name) => [name, 0]))

/** What every text of a declaration is compiled with; one object, so that what several say is compiled once. */
export const declared = { shape: functionShape }

/** Compiles a FEEL expression of a declaration; its faults are added under its path. */
export function loadExpression(path: string, text: string, faults: Faults): Expression {
  const compiled = compileExpression(text, declared)
  if (!('faults' in compiled)) return compiled
  for (const { message, from } of compiled.faults)
    faults.add(path, `"${text}" is not FEEL at character ${from + 1}: ${message}`)
  return nothing
}

const nothing: Expression = {
  text: 'null',
  inputs: [],
  run: () => null,
  attempt: () => ({ value: null }),
  runWithin: () => null,
}
