import { decide } from '../decision/decide.ts'
import type { MatchedRule } from '../decision/decision.ts'
import { functionNames } from '../expression-scope.ts'
import type { Expression } from '../load-expression.ts'
import type { LoadedTable } from '../load-table.ts'

/** What a decision table says of a case, with all that made it say so: enough to show why and to decide it again. */
export interface Judged {
  table: string
  version: string
  fingerprint: string
  inputs: Record<string, unknown>
  outcome: unknown
  matched: readonly MatchedRule[]
}

/** Lets a table judge by what its inputs read of a case. Null where there is no such table, which loading has ruled out. */
export function judgeCase(
  tables: Map<string, LoadedTable>,
  asked: { table: string; inputs: Record<string, Expression> },
  scope: Record<string, unknown>,
): Judged | null {
  const table = tables.get(asked.table)
  if (!table) return null
  const inputs = Object.fromEntries(
    Object.entries(asked.inputs).map(([name, expression]) => [name, expression.run(scope) ?? null]),
  )
  const functions = Object.fromEntries(functionNames.map((name) => [name, scope[name]]))
  const { outcome, matched, version } = decide(table.compiled, { ...functions, ...inputs })
  return { table: asked.table, version, fingerprint: table.fingerprint, inputs, outcome, matched }
}
