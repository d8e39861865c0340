import { awaitedPapers } from './awaited-papers.ts'
import type { CaseActor, CaseMaterial, CaseState } from './case-state.ts'
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
 * The steps whose turn it is, and that nothing but their own condition holds back; but for those that are taken with papers, which are
 * offered while papers are awaited.
 */
export function heldSteps(
  loaded: LoadedProcess,
  state: CaseState,
  { by, at }: { by: CaseActor; at: string },
  world: CaseWorld,
): string[] {
  const isHeld = (step: string) =>
    refusalOf(loaded, state, { step, by, at }, { ...world, isAsked: true })?.code === 'step-condition'
  return Object.entries(loaded.steps)
    .filter(([name, { step }]) => !step.bringsPapers && isHeld(name))
    .map(([name]) => name)
}

/**
 * Of a case the steps that can be taken once what is awaited is there, and not before: they are taken with it. Each with the papers
 * that it waits for. What was promised is brought by whoever applied, with a step of theirs; an officer who may take it takes the
 * papers from them. Of what was only uploaded the original is shown.
 */
export function stepsBringing(
  loaded: LoadedProcess,
  state: CaseState,
  asking: { by: CaseActor; at: string },
  world: CaseWorld,
): Record<string, string[]> {
  const { promised, originals } = awaitedPapers(state)
  const open = new Set(openSteps(loaded, state, asking, world))
  const opened = (ids: string[], now: Partial<CaseMaterial>) => {
    const then = ids.length === 0 ? [] : openSteps(loaded, withPapers(state, ids, now), asking, world)
    return then.filter((step) => !open.has(step)).map((step) => [step, ids] as const)
  }
  const brought = opened(promised, { state: 'given' })
  return Object.fromEntries([
    ...brought.filter(([step]) => loaded.steps[step]!.step.by.includes('applicant')),
    ...opened(originals, { trust: 'B' }),
  ])
}

function withPapers(state: CaseState, ids: string[], now: Partial<CaseMaterial>): CaseState {
  const changed = ids.map((id) => [id, { ...state.materials[id]!, ...now }] as const)
  return { ...state, materials: { ...state.materials, ...Object.fromEntries(changed) } }
}
