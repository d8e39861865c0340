import type { CaseState } from './case-state.ts'

/** What a case waits for beside its steps, by the ids of its materials. */
export interface AwaitedPapers {
  promised: string[]
  /** Of what was only uploaded, what a department has asked to see in the original (the fact `originals`). */
  originals: string[]
}

/** The papers of a case that are still to be brought or shown. */
export function awaitedPapers({ materials, facts }: Pick<CaseState, 'materials' | 'facts'>): AwaitedPapers {
  const asked: unknown[] = Array.isArray(facts.originals) ? facts.originals : []
  const ids = Object.keys(materials)
  return {
    promised: ids.filter((id) => materials[id]?.state === 'promised'),
    originals: ids.filter((id) => asked.includes(id) && materials[id]?.trust === 'C'),
  }
}
