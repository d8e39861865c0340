import { activePaths } from './case-scope.ts'
import type { CaseState } from './case-state.ts'
import type { CaseWorld } from './case-world.ts'
import { type Judged, judgeCase } from './judge-case.ts'
import type { LoadedProcess } from './load-process.ts'

/** What a decision table would do, with all that made it say so. */
export interface Suggested extends Judged {
  step: string | null
  /** The steps the table can suggest at all. */
  steps: string[]
}

/** The suggestion for the state a case stands in, or null where there is none. */
export function suggestionIn(
  loaded: LoadedProcess,
  { value }: Pick<CaseState, 'value'>,
  { scope, world }: { scope: Record<string, unknown>; world: CaseWorld },
): Suggested | null {
  if (loaded.suggests.length === 0) return null
  const states = new Set(activePaths(value).map((path) => path.join('.')))
  const asked = loaded.suggests.find((one) => states.has(one.in))
  const table = asked && world.tables.get(asked.table)
  const judged = asked && judgeCase(world.tables, asked, scope)
  if (!judged || !table) return null
  const { outcome } = judged
  const step = !Array.isArray(outcome) && (outcome as Record<string, unknown> | null)?.[asked.output]
  return {
    ...judged,
    step: typeof step === 'string' ? step : null,
    steps: stepsOf(table.compiled.table, asked.output),
  }
}

function stepsOf(
  { outputs, rules }: { outputs: readonly { id: string }[]; rules: readonly { then: readonly string[] }[] },
  output: string,
): string[] {
  const at = outputs.findIndex(({ id }) => id === output)
  return [...new Set(rules.flatMap(({ then }) => /^"(.+)"$/.exec(then[at] ?? '')?.[1] ?? []))]
}
