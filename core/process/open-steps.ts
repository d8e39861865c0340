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
