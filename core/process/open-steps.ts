import type { CaseActor, CaseState } from './case-state.ts'
import type { CaseWorld } from './case-world.ts'
import type { LoadedProcess } from './load-process.ts'
import { refusalOf } from './refuse-step.ts'

/** The names of a case's steps whose turn it is, guards and conditions counted, for whoever has one of the roles. */
export function openSteps(
  loaded: LoadedProcess,
  state: CaseState,
  { by, at }: { by: CaseActor; at: string },
  world: CaseWorld,
): string[] {
  const reasons = { reason: 'x', input: {} }
  return Object.keys(loaded.steps).filter(
    (step) => refusalOf(loaded, state, { step, by, at, ...reasons }, { ...world, isAsked: true }) === null,
  )
}

/**
 * Of a case the steps that can be taken once what was promised is there, and not before: they are taken with it. They are those of
 * whoever applied, who brings it; an officer who may take one takes the papers from them.
 */
export function stepsBringing(
  loaded: LoadedProcess,
  state: CaseState,
  asking: { by: CaseActor; at: string },
  world: CaseWorld,
): string[] {
  const papers = Object.entries(state.materials)
  if (papers.every(([, { state: stands }]) => stands !== 'promised')) return []
  const brought = papers.map(([id, one]) => [id, { ...one, state: 'given' as const }])
  const open = new Set(openSteps(loaded, state, asking, world))
  const then = openSteps(loaded, { ...state, materials: Object.fromEntries(brought) }, asking, world)
  return then.filter((step) => !open.has(step) && loaded.steps[step]!.step.by.includes('applicant'))
}
