import { caseScope } from './case-scope.ts'
import type { CaseActor, CaseState } from './case-state.ts'
import type { CaseWorld } from './case-world.ts'
import type { LoadedProcess } from './load-process.ts'

/** All that an expression of a process can name, for a case as it stands and what is filled in with a step. */
export function scopeIn(
  { limits, process }: LoadedProcess,
  state: CaseState,
  { world, input, by }: { world: CaseWorld; input?: Record<string, unknown>; by?: CaseActor },
): Record<string, unknown> {
  return caseScope(state, { ...world, limits, blank: world.blank(process), by }, input)
}
